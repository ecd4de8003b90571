final class WeakBox<T: AnyObject> { weak var v: T?; init(_ v: T) { self.v = v } }
protocol Obs: AnyObject {}
final class L: Obs {}
let a = L()
var os: [WeakBox<AnyObject>] = []; os.append(WeakBox(a))
print(os[0].v == nil)
let o: any Obs = a; let w = WeakBox<AnyObject>(o); print(w.v == nil)
