struct Q: Equatable { var z = 1; var name = "q" }
struct P: Equatable { var x: Int; var arr: [Int] = [1,2]; var o: Q? = Q(); var comp: Int { get { x * 2 } set { x = newValue / 2 } }; let c = 3; var q = Q(); var d: [String: Int] = ["a": 1] }
class C { var v = 1; let w = 2; var p = P(x: 3) }
print(type(of: \P.x), type(of: \P.arr[0]), type(of: \P.o?.z), type(of: \P.comp), type(of: \P.c), type(of: \C.v), type(of: \C.w), type(of: \C.p.x), type(of: \P.self), type(of: \P.arr.count), type(of: \P.o!.z))
print(\P.x, \P.q.z, \P.o?.z, \P.o!.z, \P.self, [\P.x, \P.q.z])
var p = P(x: 3)
let i = 1
let ka = \P.arr[i], kd = \P.d["a"], ko = \P.o?.z, kf = \P.o!.z, kc = \P.comp
print(p[keyPath: ka], p[keyPath: kd] as Any, p[keyPath: ko] as Any, p[keyPath: kf])
p[keyPath: ka] = 9; p[keyPath: kd] = nil; p[keyPath: kf] += 4; p[keyPath: kc] = 20; p[keyPath: \.q.name] += "!"
print(p)
let obj = C(); let kv: ReferenceWritableKeyPath<C, Int> = \.v; obj[keyPath: kv] += 5; obj[keyPath: \C.p.x] = 8; obj[keyPath: \.p.arr[0]] = 7
print(obj.v, obj.p.x, obj.p.arr)
func get<T, V>(_ t: T, _ k: KeyPath<T, V>) -> V { t[keyPath: k] }
func set<T, V>(_ t: inout T, _ k: WritableKeyPath<T, V>, _ v: V) { t[keyPath: k] = v }
print(get(p, \.q.z), get(p, \P.arr.count), get("hello", \.count)); set(&p, \.x, 1); print(p.x)
let e: Set<AnyKeyPath> = [\P.x, \P.q, \P.x]; print(e.count, \P.x == \P.x, \P.x == \P.comp, \P.arr[0] == \P.arr[1], \P.arr[i] == \P.arr[1])
let names: [KeyPath<P, Int>] = [\.x, \.c, \.comp]; print(names.map { p[keyPath: $0] })
let ap = (\P.q).appending(path: \.z); p[keyPath: ap] = 77; print(p.q.z, type(of: ap), ap)
let ap2 = (\C.p).appending(path: \P.x); obj[keyPath: ap2] = 100; print(obj.p.x, type(of: ap2))
let f: (P) -> Int = \.x; print(f(p), [p].map(\.q).map(\.z), [[1, 2], [3]].map(\.count), ["a", "bb"].map(\.count).reduce(0, +))
print([1, 2, 3].map(\.self), [("a", 1), ("b", 2)].map(\.0), ["x": 1].map(\.value), [Optional(3), nil].compactMap(\.self))
print([3, -1].sorted(by: <).first.map(\.magnitude) as Any, [p].allSatisfy(\.arr.isEmpty), [p].contains(where: \.q.name.isEmpty))
extension Sequence { func sorted<V: Comparable>(on k: KeyPath<Element, V>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: k] > $1[keyPath: k] : $0[keyPath: k] < $1[keyPath: k] } } 
  func sum<V: AdditiveArithmetic>(of k: KeyPath<Element, V>) -> V { reduce(.zero) { $0 + $1[keyPath: k] } } }
let ps = [P(x: 5), P(x: 2), P(x: 9)]; print(ps.sorted(on: \.x).map(\.x), ps.sorted(on: \.x, descending: true).map(\.x), ps.sum(of: \.x), ps.sum(of: \.arr.count))
struct Lens<W, Pt> { let k: WritableKeyPath<W, Pt>; func over(_ w: W, _ f: (Pt) -> Pt) -> W { var c = w; c[keyPath: k] = f(c[keyPath: k]); return c } }
print(Lens(k: \P.x).over(p) { $0 + 1 }.x)
let any: PartialKeyPath<P> = \.x; print(p[keyPath: any], any is KeyPath<P, Int>, any is KeyPath<P, String>)
if let w = any as? WritableKeyPath<P, Int> { p[keyPath: w] = 4 }; print(p.x)
let t = (a: 1, b: (2, 3)); print(t[keyPath: \(a: Int, b: (Int, Int)).b.1])
var m = [[1, 2], [3, 4]]; let cell = \[[Int]][1][0]; m[keyPath: cell] = 50; print(m)
enum Axis { case x, y; var path: WritableKeyPath<Q, Int> { \.z } }; var qq = Q(); qq[keyPath: Axis.x.path] = 3; print(qq)
let dict: [String: KeyPath<P, Int>] = ["x": \.x, "c": \.c]; print(dict["x"].map { p[keyPath: $0] } as Any)
