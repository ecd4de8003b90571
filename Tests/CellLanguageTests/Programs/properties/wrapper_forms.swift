@propertyWrapper struct Clamped<V: Comparable> {
  private var v: V; let range: ClosedRange<V>
  init(wrappedValue: V, _ range: ClosedRange<V>) { self.range = range; v = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: V { get { v } set { v = min(max(newValue, range.lowerBound), range.upperBound) } }
  var projectedValue: ClosedRange<V> { range }
}
@propertyWrapper struct Logged<V> { private var v: V; var count = 0
  init(wrappedValue: V) { print("init", wrappedValue); v = wrappedValue }
  var wrappedValue: V { get { v } set { count += 1; print("set", v, "->", newValue); v = newValue } }
  var projectedValue: Logged<V> { get { self } set { self = newValue } } }
@propertyWrapper struct Zero { var wrappedValue = 0 }
@propertyWrapper class Shared<T> { var wrappedValue: T; init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
@propertyWrapper struct Once { let wrappedValue: Int; init(wrappedValue: Int) { self.wrappedValue = wrappedValue * 2 } }
@propertyWrapper struct Doubled { var n: Int; init(_ n: Int = 5) { self.n = n }; var wrappedValue: Int { get { n * 2 } nonmutating set { print("no-op", newValue) } } }
struct A { @Clamped(0...10) var level = 5; @Clamped(0...1) var p: Double = 3; @Zero var z; @Logged var name = "a"; @Shared var s = [1, 2] }
var a = A()
a.level = 99; a.p -= 0.25; a.z += 2; a.name += "b"; a.s.append(3)
print(a.level, a.p, a.z, a.name, a.s, a.$level, a.$name.count)
let b = A(level: 3, p: 0.5, z: Zero(wrappedValue: 4), name: "q"); print(b.level, b.p, b.z, b.name)
b.s.append(9); print(b.s)
struct B { @Logged var x: Int; @Logged var y: String; init(x: Int) { self.x = x; y = "y\(x)"; self.x += 1 } }
var q = B(x: 4); print(q.x, q.y); q.$x.count = 100; print(q.$x.count)
struct C { @Logged var x: Int; var k = 1 }
print(C(x: 3).x, C(x: 4, k: 2).k)
struct D { @Doubled var a; @Doubled(7) var b; @Doubled(8) var c: Int }
let d = D(); print(d.a, d.b, d.c); d.a = 3
class K { @Clamped(1...3) var n = 2; @Logged var t: Int; static var made = 0; @Zero static var cnt; init(t: Int) { self.t = t; K.cnt += 1 } ; func inner() -> String { "\(_n.range) \(_t.count) \($t.count)" } }
let k = K(t: 1); k.n = 50; k.t = 2; print(k.n, k.t, k.inner(), K.cnt, k.$n)
struct E { @Once var o = 4; @Clamped(0...5) @Zero2 var w = 3 }
@propertyWrapper struct Zero2: Comparable { var wrappedValue: Int; static func < (a: Zero2, b: Zero2) -> Bool { a.wrappedValue < b.wrappedValue }; init(wrappedValue: Int) { self.wrappedValue = wrappedValue } }
extension Zero2: ExpressibleByIntegerLiteral { init(integerLiteral v: Int) { wrappedValue = v } }
var e = E(); print(e.o, e.w); e.w = 100; print(e.w)
func local() { @Clamped(0...100) var x = 250; print(x, $x); x -= 300; print(x); @Logged var y = "s"; y = "t"; let f = { y + "!" }; print(f()); @Zero var z; z = 4; print(z) }
local()
print(a.name, A(name: "zz"))
