// Big integers
struct BigUInt: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral, LosslessStringConvertible {
  private var limbs: [UInt32] = []
  init(integerLiteral value: UInt64) { self.init(value) }
  init(_ v: UInt64) { limbs = [UInt32(truncatingIfNeeded: v), UInt32(v >> 32)]; trim() }
  init?(_ text: String) {
    self.init(0 as UInt64)
    for c in text { guard let d = c.wholeNumberValue, c.isASCII else { return nil }; self = self * 10 + BigUInt(UInt64(d)) }
  }
  private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }
  static func < (a: Self, b: Self) -> Bool {
    a.limbs.count != b.limbs.count ? a.limbs.count < b.limbs.count : a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed())
  }
  static func + (a: Self, b: Self) -> Self {
    var r = a; var carry: UInt32 = 0
    for i in 0..<max(a.limbs.count, b.limbs.count) {
      if i == r.limbs.endIndex { r.limbs.append(0) }
      let (s1, o1) = r.limbs[i].addingReportingOverflow(i < b.limbs.count ? b.limbs[i] : 0)
      let (s2, o2) = s1.addingReportingOverflow(carry)
      r.limbs[i] = s2; carry = (o1 ? 1 : 0) + (o2 ? 1 : 0)
    }
    if carry > 0 { r.limbs.append(carry) }
    return r
  }
  static func * (a: Self, b: Self) -> Self {
    var r = BigUInt(0 as UInt64)
    r.limbs = .init(repeating: 0, count: a.limbs.count + b.limbs.count)
    for (i, x) in a.limbs.enumerated() {
      var carry: UInt32 = 0
      for (j, y) in b.limbs.enumerated() {
        let (high, low) = x.multipliedFullWidth(by: y)
        let t = UInt64(high) << 32 | UInt64(low) + UInt64(0)
        let s = t + UInt64(r.limbs[i + j]) + UInt64(carry)
        r.limbs[i + j] = UInt32(truncatingIfNeeded: s); carry = UInt32(s >> 32)
      }
      r.limbs[i + b.limbs.count] = carry
    }
    r.trim(); return r
  }
  func quotientAndRemainder(dividingBy d: UInt32) -> (quotient: Self, remainder: UInt32) {
    var q = self, rem: UInt32 = 0
    for i in limbs.indices.reversed() {
      let (a, b) = d.dividingFullWidth((rem, limbs[i]))
      q.limbs[i] = a; rem = b
    }
    q.trim(); return (q, rem)
  }
  var description: String {
    if limbs.isEmpty { return "0" }
    var parts: [String] = [], x = self
    while !x.limbs.isEmpty {
      let (q, r) = x.quotientAndRemainder(dividingBy: 1_000_000_000)
      let s = String(r)
      parts.append(q.limbs.isEmpty ? s : String(repeating: "0", count: 9 - s.count) + s)
      x = q
    }
    return parts.reversed().joined()
  }
  var bitWidth: Int { limbs.isEmpty ? 0 : limbs.count * 32 - limbs.last!.leadingZeroBitCount }
}
func factorial(_ n: Int) -> BigUInt { n < 2 ? 1 : (2...n).reduce(1) { $0 * BigUInt(UInt64($1)) } }
print(factorial(30), factorial(50), factorial(0))
print(factorial(25) < factorial(26), factorial(100).bitWidth, [factorial(5), 3, 77].sorted())
var (a, b): (BigUInt, BigUInt) = (0, 1)
for _ in 0..<150 { (a, b) = (b, a + b) }
print(a, BigUInt("123456789012345678901234567890")! * 2, BigUInt("12x") as Any)
print(Set([factorial(3), 6, 7]).count, BigUInt(UInt64.max) + 1, (BigUInt(.max) * BigUInt(.max)))
print(String(describing: factorial(20)).count, "\(factorial(22))".reversed().map(String.init).joined(separator: ""))
print(UInt8.max.multipliedFullWidth(by: 200), Int64.min.multipliedFullWidth(by: -1), (7 as Int).quotientAndRemainder(dividingBy: -2))
let zero = Int("0")!; print(Int.max.dividedReportingOverflow(by: zero), Int8.min.dividedReportingOverflow(by: Int8(zero - 1)), (5 as Int16).remainderReportingOverflow(dividingBy: 3))
print(Int32.min.magnitude, (-7) % 3, (-7).signum(), 0b1011.nonzeroBitCount, Int16(0x0ff0).byteSwapped, UInt32(1).bigEndian)
