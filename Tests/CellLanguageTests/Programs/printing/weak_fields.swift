class Q { let n = 1; var k: Int? = 2 }
struct S { weak var w: Q?; unowned let o: Q }
let q = Q()
dump(S(w: q, o: q))
class P { let n = 1; weak var boss: P? }
let p = P(); p.boss = p
dump(p)
dump(P())
final class Obj: CustomStringConvertible { let id: Int; init(_ i: Int) { id = i }; var description: String { "Obj\(id)" } }
struct Link { let name: String; weak var a: Obj?; var n = 0; unowned var b: Obj }
struct W { weak var v: Obj? }
let keep = Obj(1)
print(Link(name: "l", a: keep, b: keep))
print([W(v: keep)], "\(W(v: keep))", (W(v: keep), 1), W(v: Obj(2)))
protocol D: AnyObject { var x: Int { get } }
final class E: D { let x = 3 }
struct T { weak var d: (any D)?; unowned var e: any D; unowned var f: E? }
let e = E()
print(T(d: e, e: e, f: nil), T(d: nil, e: e, f: e))
dump(T(d: e, e: e, f: nil))
class Sub: P { weak var other: Sub?; var more = [W(v: keep)] }
dump(Sub())
