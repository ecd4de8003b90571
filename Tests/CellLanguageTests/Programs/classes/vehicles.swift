// class hierarchy
class Vehicle: CustomStringConvertible {
  var currentSpeed = 0.0
  var description: String { "traveling at \(currentSpeed) miles per hour" }
  func makeNoise() -> String { "..." }
  class var kind: String { "vehicle" }
  static func == (a: Vehicle, b: Vehicle) -> Bool { a.currentSpeed == b.currentSpeed }
  required init() {}
}
class Bicycle: Vehicle { var hasBasket = false
  override func makeNoise() -> String { "ring" } }
class Tandem: Bicycle { var passengers = 0
  override var description: String { super.description + " with \(passengers) passengers" }
  override class var kind: String { "tandem(" + super.kind + ")" }
}
class Car: Vehicle {
  var gear = 1
  override var description: String { super.description + " in gear \(gear)" }
  override func makeNoise() -> String { "vroom" }
}
final class AutomaticCar: Car {
  override var currentSpeed: Double { didSet { gear = Int(currentSpeed / 10.0) + 1 } }
}
let b = Bicycle(); b.hasBasket = true; b.currentSpeed = 15
print("Bicycle: \(b)")
let t = Tandem(); t.passengers = 2; t.currentSpeed = 22
print("Tandem: \(t.description)")
let a = AutomaticCar(); a.currentSpeed = 35
print("AutomaticCar: \(a)")
let fleet: [Vehicle] = [b, t, a, Car()]
for v in fleet { print(type(of: v), v.makeNoise(), type(of: v).kind, v is Car, (v as? Bicycle)?.hasBasket as Any) }
let factories: [Vehicle.Type] = [Bicycle.self, Tandem.self, AutomaticCar.self]
for f in factories { let v = f.init(); v.currentSpeed = 10; print(v, f.kind, f) }
class Food { var name: String; init(name: String) { self.name = name }
  convenience init() { self.init(name: "[Unnamed]") } }
class RecipeIngredient: Food { var quantity: Int
  init(name: String, quantity: Int) { self.quantity = quantity; super.init(name: name) }
  override convenience init(name: String) { self.init(name: name, quantity: 1) } }
class ShoppingListItem: RecipeIngredient { var purchased = false
  var description: String { var o = "\(quantity) x \(name)"; o += purchased ? " y" : " n"; return o } }
var list = [ShoppingListItem(), ShoppingListItem(name: "Bacon"), ShoppingListItem(name: "Eggs", quantity: 6)]
list[0].name = "Orange juice"; list[0].purchased = true
for item in list { print(item.description) }
class Product { let name: String; init?(name: String) { if name.isEmpty { return nil }; self.name = name } }
class CartItem: Product { let quantity: Int
  init?(name: String, quantity: Int) { if quantity < 1 { return nil }; self.quantity = quantity; super.init(name: name) } }
for (n, q) in [("sock", 2), ("shirt", 0), ("", 1)] { if let i = CartItem(name: n, quantity: q) { print("Item: \(i.name), \(i.quantity)") } else { print("unable", n, q) } }
class Node { var value: Int; var next: Node?; init(_ v: Int, _ n: Node? = nil) { value = v; next = n }
  func copy() -> Self { let c = type(of: self).init(required: value); return c }
  required init(required v: Int) { value = v } }
class DNode: Node { weak var prev: Node? }
let dn = DNode(required: 4).copy()
print(type(of: dn), dn.value, dn.prev == nil)
print(ObjectIdentifier(dn) == ObjectIdentifier(dn), dn === dn)
