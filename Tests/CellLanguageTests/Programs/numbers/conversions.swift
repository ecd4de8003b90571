let i = 7
let d = 2.9
print(Double(i) / 2, Int(d), Int(d.rounded()), Float(d), UInt8(i), Int64(i) * 1_000_000_000)
print(Int(Int8(-3)), UInt(5), Double(UInt64.max), Float(16777217), Double(Float(0.1)))
print(Int("12")! + 1, Double(3) == 3.0, Int32(7) + 1, Int(UInt8.max) + 1)
let u: UInt16 = 500
print(Int(u) - 600, UInt8(truncatingIfNeeded: u), Double(u) * 0.5)
print(Int(1e15), Int(-0.9), UInt(3.7), Int(Float(2.5)))
print(5 == UInt8(5), Int8(-1) < UInt(1), UInt8(200) > Int8(100))
