var calls = 0
func pair() -> (Int, (String, Bool)) { calls += 1; print("called"); return (calls, ("s\(calls)", true)) }
struct S { static let (a, (b, c)) = pair()
  var (x, (y, _)) = pair(); let z: Int; init(z: Int) { self.z = z } }
print(S.b, S.a, S.c)
let s = S(z: 4); print(s.x, s.y, s.z)
let (g, (h, _)) = pair()
print(g, h)
final class K { let (m, (n, o)) = pair(); var (u, v): (Int, Int); init() { (u, v) = (1, 2) } }
let k = K()
print(k.m, k.n, k.o, k.u)
let (gg, (hh, _)) = pair()
enum E { static var (p, q) = (1, 2); static let (r, (t, _)) = pair() }
E.p = 5
print(E.p, E.q, E.t, E.r)
struct Whole { var (left, right) = pair(); var n = 0 }
let whole = Whole()
print(whole.left, whole.right.0, whole.n)
struct Box<T> { let item: T; var (count, names): (Int, [String]?) = { print("once"); return (2, ["a"]) }() 
  init(_ item: T) { self.item = item } }
print(Box("x").names ?? [], Box(1).count)
class Part { var ((a, b), c) = ((pair(), 1), "c") }
class Sub: Part { var (d, e) = pair() }
let sub = Sub()
print(sub.a.0, sub.b, sub.c, sub.d, sub.e.0)
