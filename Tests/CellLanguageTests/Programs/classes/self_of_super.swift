class Node { required init() {}; func clone() -> Self { type(of: self).init() }; var name = "n"; func named(_ n: String) -> Self { name = n; return self }; class func make() -> Self { Self.init() }; func maybe(_ b: Bool) -> Self? { b ? self : nil } }
class Rect: Node {
  var size = 1
  override func clone() -> Self { let c = super.clone(); c.size = size; return c }
  override func named(_ n: String) -> Self { let me = super.named(n + "!"); print(me.size); return me }
  override class func make() -> Self { let x = super.make(); x.size = 8; return x }
  override func maybe(_ b: Bool) -> Self? { super.maybe(b)?.named("maybe") }
}
final class Square: Rect { override func clone() -> Self { super.clone().named("square") }; override func named(_ n: String) -> Self { super.named(n).clone2() }; func clone2() -> Self { self } }
let r = Rect(); r.size = 4
print(r.clone().size, r.named("q").name, Rect.make().size, r.maybe(true)?.name ?? "-", r.maybe(false) == nil)
let s = Square(); s.size = 9
print(s.clone().size, s.clone().name, type(of: s.clone()), type(of: Square.make()), Square.make().size)
let nodes: [Node] = [Node(), r, s]
print(nodes.map { type(of: $0.clone()) }, nodes.map { $0.clone().name })
