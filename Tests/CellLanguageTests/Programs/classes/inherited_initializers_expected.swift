class Cat { let name: String; init(_ n: String) { name = n } }
class L1: Cat { }
let a: L1 = L1("x")
print(a.name)
func f() -> L1 { L1("y") }
print(f().name)
class Base { var n: Int; required init(n: Int) { self.n = n }; func copy() -> Self { Self(n: n) }; func maybe() -> Self? { n > 0 ? self : nil }; convenience init?(text: String) { guard let n = Int(text) else { return nil }; self.init(n: n) } }
class Sub: Base { func twice() -> Sub { Sub(n: n * 2) }; func again() -> Sub { copy() } }
let b: Sub = Sub(n: 3).copy()
let c: Sub? = Sub(n: 3).maybe()
let d: Sub? = Sub(text: "7")
print(b.n, c?.n as Any, d?.n as Any, b.twice().again().n)
let all: [Base] = [Sub(n: 1), Base(n: 2), b.copy()]
print(all.map { "\(type(of: $0))\($0.n)" })
class GBox<T> { let v: T; init(_ v: T) { self.v = v } }
class IBox: GBox<Int> { func next() -> IBox { IBox(v + 1) } }
class TBox<U>: GBox<[U]> { func grown(_ u: U) -> TBox<U> { TBox(v + [u]) } }
let ib: IBox = IBox(1); print(ib.next().v)
let tb: TBox<String> = TBox(["a"]); print(tb.grown("b").v)
