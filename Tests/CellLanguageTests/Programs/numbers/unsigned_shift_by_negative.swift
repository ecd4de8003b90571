func g<T: FixedWidthInteger>(_ x: T) { print(x << -1, x >> -1) }
g(UInt64.max)
let one: UInt64 = 1 << 63
let by = [-1, 0, 1, -64, 64]
print(by.map { one << $0 }, by.map { one >> $0 }, by.map { UInt8(200) << $0 })
