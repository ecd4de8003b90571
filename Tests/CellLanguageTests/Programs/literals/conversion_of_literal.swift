struct M: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral { var s: String
  init(integerLiteral v: Int) { s = "il\(v)" }; init(_ v: Int) { s = "i\(v)" }
  init(stringLiteral v: String) { s = "sl" + v }; init?(_ v: String) { s = "s" + v }
  init(floatLiteral v: Double) { s = "fl\(v)" }; init(_ v: Double) { s = "f\(v)" } }
let k = 3, t = "t"
print(M(3).s, M(k).s, M("x").s, M(t)!.s, M(1.5).s, M(-2).s, M.init(3).s)
