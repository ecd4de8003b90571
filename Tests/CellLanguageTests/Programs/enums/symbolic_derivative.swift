// enums & patterns
indirect enum Expr: CustomStringConvertible {
  case num(Double), variable(String)
  case add(Expr, Expr), mul(Expr, Expr), pow(Expr, Int)
  case fn(name: String, arg: Expr)
  var description: String {
    switch self {
    case .num(let x): return x == x.rounded() ? "\(Int(x))" : "\(x)"
    case .variable(let v): return v
    case .add(let a, let b): return "(\(a) + \(b))"
    case .mul(let a, let b): return "\(a) * \(b)"
    case .pow(let b, let n): return "\(b)^\(n)"
    case .fn(name: let n, arg: let a): return "\(n)(\(a))"
    }
  }
  func d(_ x: String) -> Expr {
    switch self {
    case .num: return .num(0)
    case .variable(let v): return .num(v == x ? 1 : 0)
    case let .add(a, b): return .add(a.d(x), b.d(x))
    case let .mul(a, b): return .add(.mul(a.d(x), b), .mul(a, b.d(x)))
    case let .pow(b, n): return .mul(.mul(.num(Double(n)), .pow(b, n - 1)), b.d(x))
    case let .fn("sin", a): return .mul(.fn(name: "cos", arg: a), a.d(x))
    case let .fn(n, a): return .mul(.fn(name: n + "'", arg: a), a.d(x))
    }
  }
  var simplified: Expr {
    switch self {
    case let .add(a, b):
      switch (a.simplified, b.simplified) {
      case (.num(0), let e), (let e, .num(0)): return e
      case let (.num(x), .num(y)): return .num(x + y)
      case let (l, r): return .add(l, r)
      }
    case let .mul(a, b):
      switch (a.simplified, b.simplified) {
      case (.num(0), _), (_, .num(0)): return .num(0)
      case (.num(1), let e), (let e, .num(1)): return e
      case let (.num(x), .num(y)): return .num(x * y)
      case let (l, r): return .mul(l, r)
      }
    case let .pow(b, 1): return b.simplified
    case let .pow(b, n): return n == 0 ? .num(1) : .pow(b.simplified, n)
    case let .fn(n, a): return .fn(name: n, arg: a.simplified)
    default: return self
    }
  }
}
let e = Expr.add(.mul(.num(3), .pow(.variable("x"), 2)), .fn(name: "sin", arg: .mul(.num(2), .variable("x"))))
print(e)
print(e.d("x"))
print(e.d("x").simplified)
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars
  static let homeworld = Planet.earth
  var isInner: Bool { self < .earth || self == .earth } }
extension Planet: Comparable { static func < (a: Planet, b: Planet) -> Bool { a.rawValue < b.rawValue } }
print(Planet.allCases.map(\.rawValue), Planet(rawValue: 3)!, Planet(rawValue: 9) as Any, Planet.allCases.filter(\.isInner), Planet.allCases.max()!)
let point = (3, -3)
switch point {
case (0, 0): print("origin")
case (let x, 0): print("x axis", x)
case (let x, let y) where x == -y: print("anti diagonal", x, y)
case (1..., _): print("right")
default: print("else")
}
let things: [Any?] = [1, nil, "two", 3.0]
for case let thing? in things { print(thing, terminator: " ") }
print()
let nested: [(Int, String?)] = [(1, "a"), (2, nil), (3, "c")]
for case (let n, let s?) in nested where n > 1 { print(n, s) }
let age = 17
let category = switch age { case ..<13: "child"; case 13..<20: "teen"; default: "adult" }
print(category)
enum Token { case num(Int), op(Character), paren(open: Bool) }
let tokens: [Token] = [.num(1), .op("+"), .paren(open: true), .num(2), .paren(open: false)]
print(tokens.filter { if case .num = $0 { true } else { false } }.count)
if case .op(let c) = tokens[1], c == "+" { print("plus") }
guard case .num(let first) = tokens[0] else { fatalError() }
print(first)
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func isEven(_ n: Int) -> Bool { n % 2 == 0 }
switch 7 { case isEven: print("even"); default: print("odd") }
let optional: Int?? = .some(nil)
switch optional { case .none: print("none"); case .some(.none): print("some none"); case .some(.some(let x)): print(x) }
