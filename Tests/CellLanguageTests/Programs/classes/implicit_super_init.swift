class A { var n = 5; var log: [String] = [] }
final class S: A { let rate: Double; init(rate: Double) { self.rate = rate } }
let sv = S(rate: 0.1)
print(sv.n)
sv.log.append("x"); print(sv.log)
class P { init() { print("P.init") } }
class Q: P { var a: Int; init(x: Int) { a = x }
  init(early x: Int) { a = x; if x > 0 { return }; a = -1 }
  init?(fail x: Int) { a = x; if x < 0 { return nil } } }
print(Q(x: 1).a, Q(early: 2).a, Q(early: -2).a, Q(fail: -1) == nil, Q(fail: 3)!.a)
final class R: A { let r: Double; init(r: Double) { self.r = r; super.init() }
  override init() { r = 2; super.init() } }
print(R(r: 1).n, R().n, R().log)
class B: A { var m = 7 }
class C: B { let z: Int; init(z: Int) { self.z = z }
  init(a z: Int) { self.z = z; super.init(); n += 1; m += 1 } }
print(C(z: 1).n, C(z: 2).m, C(a: 3).n, C(a: 3).m)
class D { var n = 5; var l = [1]; convenience init(x: Int) { self.init(); n = x } }
print(D(x: 9).n, D(x: 3).l)
class E: D { var e = "e" }
let e = E(x: 4); print(e.n, e.l, e.e)
class G<T> { var items: [T] = []; var def: Int; init(def: Int = 3) { self.def = def } }
class H: G<String> { let k: Int; init(k: Int) { self.k = k } }
let h = H(k: 1); h.items.append("a"); print(h.items, h.def)
