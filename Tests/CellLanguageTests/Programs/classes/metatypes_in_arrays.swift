class Base {
  class var tag: String { "base" }
  required init() {}
}
class Derived: Base {
  override class var tag: String { "derived < " + super.tag }
}
let type: Base.Type = Derived.self
print([Base.self, Derived.self].map { $0.tag }, type.init() is Derived)
print([Int.self, String.self].count, [Derived.self, Base.self].map { $0.init() is Derived })
