extension String {
  subscript(r: some RangeExpression<Int>) -> Substring { let q = r.relative(to: 0..<count); return self[index(startIndex, offsetBy: q.lowerBound)..<index(startIndex, offsetBy: q.upperBound)] }
  func tail(_ i: Index) -> Substring { self[i...] }
}
let s = "hello"
print(s[1...2], s[2...], s.tail(s.firstIndex(of: "l")!), s[...s.firstIndex(of: "e")!])
let a: String.Index = s.startIndex
print(s[a..<s.index(after: a)], s[..<3], s[a...])
