// A required initialiser on a metatype makes what the metatype stands for.
class Base {
  required init() { print("Base") }
  var name: String { "base" }
}
class Derived: Base {
  required init() {
    super.init()
    print("Derived")
  }
  override var name: String { "derived" }
}
let made = (Derived.self as Base.Type).init()
print(made.name, type(of: made))
print(Base.init().name, Derived.init().name)
