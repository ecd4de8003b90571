struct E2: Error { let at: Int, why: String }
struct P { let s: [Character]; var i = 0
  init(_ t: String) { s = Array(t) }
  mutating func parse() throws -> [Int] {
    guard i < s.count else { throw E2(at: i, why: "end") }
    switch s[i] {
    case "[":
      i += 1; var a: [Int] = []
      repeat { a.append(i); defer { i += 1 }; if s[i] == "]" { return a }; guard s[i] == "," else { throw E2(at: i, why: "bracket") } } while true
    case let c: throw E2(at: i, why: "unexpected \(c)")
    }
  }
}
for t in ["[,,]", "[1", "@", ""] {
  var p = P(t)
  do { print(try p.parse()) } catch { print(error) }
}
