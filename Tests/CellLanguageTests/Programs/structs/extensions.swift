extension Int {
  var squared: Int { self * self }
  func isDivisible(by n: Int) -> Bool { self % n == 0 }
  static var answer: Int { 42 }
  mutating func double() { self *= 2 }
}
print(5.squared, 10.isDivisible(by: 3), Int.answer)
var n = 4
n.double()
print(n)
extension String { func shout() -> String { uppercased() + "!" } }
print("hi".shout())
extension Array where Element == Double { var mean: Double { reduce(0, +) / Double(count) } }
print([1.0, 2, 6].mean)
