class Base {
  class var tag: String { "base" }
  required init() {}
}
class Derived: Base {
  override class var tag: String { "derived < " + super.tag }
}
print([Base.self, Derived.self].map { $0.tag }, (Derived.self as Base.Type).init() is Derived)
print([Int.self, String.self].count, [Derived.self, Base.self].map { "\($0.init())".isEmpty })
