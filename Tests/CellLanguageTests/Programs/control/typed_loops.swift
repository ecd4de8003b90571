// A loop's variable with a type that the elements convert to.
let numbers = [1, 2, 3]
for x: Any in numbers { print(x, type(of: x)) }
for x: Int? in numbers where x != 2 { print(x as Any) }
for x: UInt8 in 0..<3 { print(x, type(of: x)) }
for x: Float in stride(from: 0, to: 1, by: 0.5) { print(x, type(of: x)) }
for (i, x): (Int, Any) in numbers.enumerated() {
  if i == 1 { continue }
  print(i, x)
}
for x: Double in numbers.map({ Double($0) / 2 }) { print(x) }
for s: any CustomStringConvertible in ["a", "b"] where s.description > "a" { print(s.description) }
for d: Double in [1, 2] { print(d) }
class Animal { var name: String { "animal" } }
final class Dog: Animal { override var name: String { "dog" } }
let dogs = [Dog(), Dog()]
outer: for animal: Animal in dogs {
  for x: Any in numbers {
    if let n = x as? Int, n == 2 { continue outer }
    print(animal.name, x)
  }
}
func sum(_ xs: some Sequence<Int>) -> Double {
  var total = 0.0
  for x: Int? in xs { total += Double(x ?? 0) }
  return total
}
print(sum(1...4))
