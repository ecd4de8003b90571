// Casts that look into collections and optionals.
let a: Any = ["k": 5]
print(a as? [String: Any] as Any, a is [String: Any], (a as? [String: Any])?.count as Any, a as? [String: Double] as Any)
let b: Any = [1, 2]
print(b as? [Any] as Any, b is [Any], b as? [Int?] as Any, b as? [any CustomStringConvertible] as Any)
let d: Any = [1, "x", ["a": [1]]] as [Any]
if let l = d as? [Any] { for x in l { print(x is [Any], x is [String: Any], x as? [String: [Int]] as Any, x as? [Double?] as Any) } }
let m: [Any] = [1, 2, 3]; print(m as? [Int] as Any, m as? [Double] as Any)
let n: [String: Any] = ["x": 1]; print(n as? [String: Int] as Any)
class A {}; class B: A {}; let bs: Any = [B(), B()]; print((bs as? [A])?.count as Any, (bs as? [B])!.count)
let o: Any = Optional(5) as Any; print(o as? Int as Any, o is Int?, o as? Double as Any)
func kind(_ x: Any) -> String {
  switch x {
  case let n as Int: "int \(n)"
  case let xs as [Int]: "ints \(xs)"
  case let xs as [Any]: "list of \(xs.count): " + xs.map(kind).joined(separator: ", ")
  case let d as [String: Any]: "object " + d.keys.sorted().map { "\($0)=\(kind(d[$0]!))" }.joined(separator: ";")
  case let s as Set<Int>: "set \(s.sorted())"
  case is [String]: "never"
  case let n as Double?: "double? \(n as Any)"
  default: "other"
  }
}
let json: [String: Any] = ["name": "Ann", "tags": ["a", "b"], "nested": ["x": [1, 2.5, [3]] as [Any], "y": 3] as [String: Any], "d": 2.5, "s": Set([2, 1])]
print(kind(json))
print(kind(["q": 1]), kind([[1], [2]]), kind("s"))
let up: [String: Any] = ["a": 1]; let ints = ["b": 2]; let wide: [String: Any] = ints; print(up, wide)
