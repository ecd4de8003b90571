var a: UInt8 = 200
a = a &+ 100
print(a)
let b: Int8 = -100
print(b &- 100, b / 3, b % 7, -b)
let c: UInt16 = 0xFFFF
print(c >> 4, c &* c, ~c, c.leadingZeroBitCount)
let d: Int32 = 1 << 30
print(d &* 4, d.multipliedReportingOverflow(by: 2).overflow, Int64(d) * 4)
print((0...UInt8.max).reduce(0) { $0 + Int($1) }, UInt8.max.nonzeroBitCount)
let hash = "hello".utf8.reduce(UInt32(2166136261)) { ($0 ^ UInt32($1)) &* 16777619 }
print(hash, String(hash, radix: 16))
