class A { var x: Int; let y: Int; init(x: Int) { self.x = x; y = x * 2; show() }; func show() { print("A", x, y) }; convenience init() { self.init(x: 1) } }
class B: A { var z: String; override init(x: Int) { z = "z\(x)"; super.init(x: x + 1); self.x += 1; show() }
  init(z: String) { self.z = z; super.init(x: z.count) } }
class C: B { let w: Double = 2; lazy var q = w * 2 }
class D: A { override init(x: Int) { super.init(x: x) } }
class E0 { var v = 1 }
class E1: E0 { let u: Int; override init() { u = 3 }; init(u: Int) { self.u = u; super.init(); v = u } }
print(B(x: 1).z, B(z: "ab").x, C(x: 3).q, D(x: 1).y, E1().u, E1(u: 5).v)
struct P {
  let a: Int, b: Int; var c: Int { a + b }; var d = 4 { didSet { } }
  init(_ a: Int) { self.a = a; if a > 0 { b = 1 } else { b = 2 }; d = c }
  init(s: String) { self.init(s.count) }
  init?(opt: Int?) { guard let opt else { return nil }; a = opt; b = opt; d = 1 }
  init(loop n: Int) { var t = 0; for i in 0..<n { t += i }; a = t; switch n { case 0: b = 0; case 1: b = 1; default: b = t }; d = 2 }
  init(thr n: Int) throws { struct Bad: Error {}; guard n > 0 else { throw Bad() }; (a, b) = (n, n) }
  init(copy p: P) { self = p; d += 1 }
}
print(P(1), P(s: "abc"), P(opt: nil) as Any, P(loop: 4), (try? P(thr: 0)) as Any, P(copy: P(2)).d)
enum Dir { case n, s; init(_ b: Bool) { if b { self = .n } else { self = .s } }; init?(c: Character) { switch c { case "n": self = .n; case "s": self = .s; default: return nil } } }
print(Dir(true), Dir(c: "x") as Any)
struct Gen<T> { var items: [T]; let name: String; init(_ items: T..., name: String = "g") { self.items = items; self.name = name } }
print(Gen(1, 2).items, Gen<String>().name)
