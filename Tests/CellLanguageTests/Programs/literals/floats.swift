let a = 1.5
let b = 1e3
let c = 0x1p-2
let d = 1.0e-7
let e: Float = 0.1
print(a, b, c, d, e)
print(0.1 + 0.2, 1.0 / 3, 100000000000000000.0, 1e16, 123456789.125)
print(Double.infinity, -Double.infinity, Double.nan, -0.0)
print(5e-324, 1.7976931348623157e308, 0.0001, 0.00001)
