let n = 3
let x = 2.5
let name = "Ann"
print("\(name) has \(n) apples at \(x) each: \(Double(n) * x)")
print("nested \("inner \(n + 1)") done")
print("opt \(Optional(3) as Any) \([1, 2]) \((1, "t")) \(["k": 1])")
struct P { var a = 1; var b = "s" }
print("struct \(P()) and \([P()])")
print("math \(n > 2 ? "big" : "small") \({ n * 2 }())")
print("a\tb\\ \u{3B1}")
