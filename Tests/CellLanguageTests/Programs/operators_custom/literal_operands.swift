// A literal operand: of the other's type where the result is of it too, else of its default type.
struct V: ExpressibleByFloatLiteral {
  init(floatLiteral x: Double) {}
  static func * (a: V, b: V) -> String { "VV" }
  static func * (a: V, b: Double) -> String { "VD" }
}
let v: V = 2.0
print(v * 3.0)
struct R: ExpressibleByIntegerLiteral {
  var x: Int
  init(integerLiteral x: Int) { self.x = x }
  static func + (a: R, b: R) -> R { print("RR"); return b }
  static func + (a: R, b: Int) -> R { print("RI"); return a }
  static func + (a: Int, b: R) -> R { print("IR"); return b }
  static func == (a: R, b: R) -> Bool { print("RR"); return a.x == b.x }
  static func == (a: R, b: Int) -> Bool { print("RI"); return a.x == b }
}
let r: R = 1
print((r + 1).x, (1 + r).x, (r + 2 + 3).x, r == 1)
let s: R = 1 + 2
func * (a: Double, b: Int) -> String { "DI" }
let x = 2.0
let y = x * 2
print(s.x, y)
struct Steps<T>: RandomAccessCollection, ExpressibleByArrayLiteral {
  var items: [T]
  init(arrayLiteral items: T...) { self.items = items }
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  subscript(i: Int) -> T { items[i] }
  static func + (l: Self, r: Self) -> Self { l }
}
let steps: Steps = [1]
print(type(of: steps + [2, 2]))
