struct Bad: Error {}
struct P {
  var t = [1]; var pos = 0
  mutating func next() throws -> Int { if pos >= t.count { throw Bad() }; pos += 1; return 1 }
}
final class K { var p = P(); func f() throws { while true { _ = try p.next() } } }
let k = K()
do { try k.f() } catch { print(error) }
print(k.p.t, k.p.pos)
do { try k.f() } catch { print(error) }
var ps = [P()]
do { _ = try ps[0].next(); _ = try ps[0].next() } catch { print(error) }
print(ps)
func g() {
  var q = P(); let h = { q.pos }
  do { _ = try q.next(); _ = try q.next() } catch { print(error) }
  print(q, h())
}
g()
var e = Optional(P())
do { _ = try e?.next(); _ = try e!.next() } catch { print(error) }
print(e as Any)
struct Scanner {
  let t: [Character] = ["a", "b"]; var pos = 0
  var peek: Character? { pos < t.count ? t[pos] : nil }
  mutating func next() throws -> Character {
    guard let c = peek else { throw Bad() }
    pos += 1
    return c
  }
  mutating func string() throws -> String {
    var s = ""
    while true {
      let c = try next()
      switch c {
      case "\\":
        _ = { pos }()
      default: s.append(c)
      }
    }
  }
}
do { var p = Scanner(); print(try p.string()) } catch { print(error) }
