struct Temp: ExpressibleByStringInterpolation { var c: String; init(stringLiteral s: String) { c = s } }
let t2: Temp = "\(20)C"
extension DefaultStringInterpolation {
  mutating func appendInterpolation(hex n: Int) { appendLiteral(String(n, radix: 16)) }
}
print(t2.c, "\(hex: 255)")
