// big integers
struct BigInt: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, Hashable {
  private var digits: [UInt32]   // little endian
  private var negative: Bool
  private static let base: UInt64 = 1 << 32
  private init(digits: [UInt32], negative: Bool) {
    var d = digits
    while d.last == 0 { d.removeLast() }
    self.digits = d
    self.negative = negative && !d.isEmpty
  }
  init(integerLiteral v: Int) { self.init(v) }
  init(_ v: Int) { let m = v.magnitude; self.init(digits: [UInt32(truncatingIfNeeded: m), UInt32(truncatingIfNeeded: m >> 32)], negative: v < 0) }
  init?(_ s: String) {
    var body = Substring(s), neg = false
    if body.hasPrefix("-") { neg = true; body = body.dropFirst() }
    guard !body.isEmpty, body.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    var r: BigInt = 0
    for c in body { r = r * 10 + BigInt(c.wholeNumberValue!) }
    self.init(digits: r.digits, negative: neg)
  }
  static prefix func - (a: BigInt) -> BigInt { BigInt(digits: a.digits, negative: !a.negative) }
  private static func compare(_ a: [UInt32], _ b: [UInt32]) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    for i in a.indices.reversed() where a[i] != b[i] { return a[i] < b[i] ? -1 : 1 }
    return 0
  }
  private static func add(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var out: [UInt32] = [], carry: UInt64 = 0
    for i in 0..<max(a.count, b.count) {
      let s = carry + UInt64(i < a.count ? a[i] : 0) + UInt64(i < b.count ? b[i] : 0)
      out.append(UInt32(truncatingIfNeeded: s)); carry = s >> 32
    }
    if carry > 0 { out.append(UInt32(carry)) }
    return out
  }
  private static func sub(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var out = a, borrow: Int64 = 0
    for i in 0..<a.count {
      var d = Int64(a[i]) - (i < b.count ? Int64(b[i]) : 0) - borrow
      borrow = d < 0 ? 1 : 0
      if d < 0 { d += 1 << 32 }
      out[i] = UInt32(d)
    }
    return out
  }
  static func + (a: BigInt, b: BigInt) -> BigInt {
    if a.negative == b.negative { return BigInt(digits: add(a.digits, b.digits), negative: a.negative) }
    return compare(a.digits, b.digits) >= 0 ? BigInt(digits: sub(a.digits, b.digits), negative: a.negative) : BigInt(digits: sub(b.digits, a.digits), negative: b.negative)
  }
  static func - (a: BigInt, b: BigInt) -> BigInt { a + -b }
  static func * (a: BigInt, b: BigInt) -> BigInt {
    var out = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.digits.enumerated() {
        let t = UInt64(x) * UInt64(y) + UInt64(out[i + j]) + carry
        out[i + j] = UInt32(t & 0xFFFF_FFFF); carry = t >> 32
      }
      out[i + b.digits.count] &+= UInt32(carry)
    }
    return BigInt(digits: out, negative: a.negative != b.negative)
  }
  func quotientAndRemainder(dividingBy d: UInt32) -> (BigInt, UInt32) {
    var q = digits, r: UInt64 = 0
    for i in q.indices.reversed() { let c = r << 32 | UInt64(q[i]); q[i] = UInt32(c / UInt64(d)); r = c % UInt64(d) }
    return (BigInt(digits: q, negative: negative), UInt32(r))
  }
  static func < (a: BigInt, b: BigInt) -> Bool {
    if a.negative != b.negative { return a.negative }
    return (compare(a.digits, b.digits) < 0) != a.negative && a != b
  }
  var description: String {
    if digits.isEmpty { return "0" }
    var parts: [String] = [], n = BigInt(digits: digits, negative: false)
    while !n.digits.isEmpty { let (q, r) = n.quotientAndRemainder(dividingBy: 1_000_000_000); parts.append(String(r)); n = q }
    let head = parts.removeLast()
    return (negative ? "-" : "") + head + parts.reversed().map { String(repeating: "0", count: 9 - $0.count) + $0 }.joined()
  }
  func power(_ e: Int) -> BigInt { var r: BigInt = 1, b = self, e = e; while e > 0 { if e & 1 == 1 { r = r * b }; b = b * b; e >>= 1 }; return r }
}
print((1...40).reduce(BigInt(1)) { $0 * BigInt($1) })
print(BigInt(2).power(200), BigInt(-3).power(41))
let a = BigInt("123456789012345678901234567890")!, b = BigInt("-987654321098765432109876543210")!
print(a + b, a - b, a * b, a < b, [a, b, 0, -5].sorted().map(\.description), BigInt("12x") == nil)
var f: (BigInt, BigInt) = (0, 1)
for _ in 0..<300 { f = (f.1, f.0 + f.1) }
print(f.0, Set([a, a + 0, b]).count)
