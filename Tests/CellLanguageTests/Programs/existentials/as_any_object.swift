final class K { var n = 1 }
protocol P { func hi() -> String }
extension K: P { func hi() -> String { "hi \(n)" } }
struct M<T> { func f(_ t: T) -> AnyObject { t as AnyObject }; func same(_ a: T, _ b: T) -> Bool { (a as AnyObject) === (b as AnyObject) } }
let k = K(), l = K()
print(M<K>().f(k) === k, M<K>().same(k, k), M<K>().same(k, l), M<any P>().same(k, k), M<Any>().same(k, l))
final class Hub { private var list: [AnyObject] = []
  func add(_ p: any P) { list.append(p as AnyObject) }
  func remove(_ p: any P) { list.removeAll { $0 === (p as AnyObject) } }
  func tell() -> [String] { list.compactMap { ($0 as? any P)?.hi() } } }
let hub = Hub(); hub.add(k); hub.add(l); l.n = 5; print(hub.tell()); hub.remove(k); print(hub.tell())
let a: Any = k
print((a as AnyObject) === k)
