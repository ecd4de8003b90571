var queue: [Int?] = [1, 2, nil, 4]
while case let x?? = queue.first { print(x); queue.removeFirst() }
print(queue.count)
enum Token { case num(Double), op(Character), end }
func lex(_ s: String) -> [Token] {
  var r: [Token] = [], digits = ""
  for c in s + " " {
    if c.isNumber || c == "." { digits.append(c); continue }
    if !digits.isEmpty { r.append(.num(Double(digits)!)); digits = "" }
    if "+-*/()".contains(c) { r.append(.op(c)) }
  }
  return r + [.end]
}
struct Parser { var t: ArraySlice<Token>
  mutating func expr() -> Double { var v = term(); while case .op(let c)? = t.first, c == "+" || c == "-" { t.removeFirst(); let w = term(); v = c == "+" ? v + w : v - w }; return v }
  mutating func term() -> Double { var v = atom(); while case .op(let c)? = t.first, c == "*" || c == "/" { t.removeFirst(); let w = atom(); v = c == "*" ? v * w : v / w }; return v }
  mutating func atom() -> Double {
    switch t.removeFirst() {
    case .num(let x): return x
    case .op("("): let v = expr(); t.removeFirst(); return v
    case .op("-"): return -atom()
    default: return .nan
    } } }
for s in ["1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2 * (3 + 4) * 0.5"] { var p = Parser(t: lex(s)[...]); print(s, "=", p.expr()) }
