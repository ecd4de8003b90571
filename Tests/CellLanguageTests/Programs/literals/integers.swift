let a = 42
let b = 0xFF
let c = 0b1010
let d = 0o17
let e = 1_000_000
let f: UInt8 = 255
let g: Double = 3
print(a, b, c, d, e, f, g)
print(type(of: a), type(of: f), type(of: g))
