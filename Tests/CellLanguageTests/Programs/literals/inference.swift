let a = [1, 2.5]
let b = [1, nil, 3]
let c: [Any] = [1, "two", 3.0, true]
let d = true ? 1 : 2.5
let e: Character = "x"
let f: [Character: Int] = ["a": 1]
print(a, b, c, d, e, f)
print(type(of: a), type(of: b), type(of: c), type(of: d), type(of: e), type(of: f))
let g = 3 / 2
let h: Double = 3 / 2
print(g, h)
