enum ParseError: Error { case bad(Character), end }
func digit(_ s: inout Substring) throws(ParseError) -> Int {
  guard let c = s.popFirst() else { throw .end }
  guard let d = c.wholeNumberValue else { throw .bad(c) }
  return d
}
func number(_ t: String) throws(ParseError) -> Int {
  var s = t[...]
  var n = 0
  while !s.isEmpty { n = n * 10 + (try digit(&s)) }
  return n
}
for t in ["123", "4x", ""] {
  do throws(ParseError) { print(try number(t)) }
  catch { switch error { case .bad(let c): print("bad", c); case .end: print("end") } }
}
