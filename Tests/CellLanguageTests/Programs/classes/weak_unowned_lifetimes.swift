// deinit order, weak, unowned
class Person {
  let name: String
  var apartment: Apartment?
  init(name: String) { self.name = name; print("\(name) is being initialized") }
  deinit { print("\(name) is being deinitialized") }
}
class Apartment {
  let unit: String
  weak var tenant: Person?
  init(unit: String) { self.unit = unit }
  deinit { print("Apartment \(unit) is being deinitialized") }
}
var john: Person? = Person(name: "John Appleseed")
var unit4A: Apartment? = Apartment(unit: "4A")
john!.apartment = unit4A
unit4A!.tenant = john
print(unit4A?.tenant?.name ?? "nobody")
john = nil
print(unit4A?.tenant?.name ?? "nobody")
unit4A = nil
class Customer {
  let name: String
  var card: CreditCard?
  init(name: String) { self.name = name }
  deinit { print("\(name) gone") }
}
class CreditCard {
  let number: UInt64
  unowned let customer: Customer
  init(number: UInt64, customer: Customer) { self.number = number; self.customer = customer }
  deinit { print("Card #\(number) gone") }
}
func scope() {
  let c = Customer(name: "Ann")
  c.card = CreditCard(number: 1234_5678_9012_3456, customer: c)
  print(c.card!.customer.name)
}
scope()
class HTMLElement {
  let name: String
  let text: String?
  lazy var asHTML: () -> String = { [unowned self] in
    if let text = self.text { return "<\(self.name)>\(text)</\(self.name)>" }
    return "<\(self.name) />"
  }
  init(name: String, text: String? = nil) { self.name = name; self.text = text }
  deinit { print("\(name) is being deinitialized") }
}
var p: HTMLElement? = HTMLElement(name: "p", text: "hello, world")
print(p!.asHTML())
p = nil
class Base { deinit { print("base") } }
class Mid: Base { let tag: Int; init(_ t: Int) { tag = t }; deinit { print("mid \(tag)") } }
class Leaf: Mid { var child: Mid?; deinit { print("leaf \(tag)") } }
do {
  let l = Leaf(1)
  l.child = Mid(2)
  _ = l
}
var arr: [Mid] = [Mid(10), Mid(11), Leaf(12)]
arr.remove(at: 1)
print("removed")
arr.removeAll()
print("end")
final class Obs { var handler: (() -> Void)?; deinit { print("obs gone") } }
do {
  let o = Obs()
  o.handler = { [weak o] in print(o == nil ? "nil" : "alive") }
  o.handler?()
  let h = o.handler
  _ = h
}
