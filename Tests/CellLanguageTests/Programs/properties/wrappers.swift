@propertyWrapper struct Clamped {
  private var v: Int
  let range: ClosedRange<Int>
  init(wrappedValue: Int, _ r: ClosedRange<Int>) { range = r; v = min(max(wrappedValue, r.lowerBound), r.upperBound) }
  var wrappedValue: Int { get { v } set { v = min(max(newValue, range.lowerBound), range.upperBound) } }
  var projectedValue: String { "\(v) in \(range)" }
}
struct Volume { @Clamped(0...10) var level = 5; @Clamped(1...3) var speed = 9 }
var v = Volume()
print(v.level, v.speed)
v.level = 99
v.speed -= 7
print(v.level, v.speed, v.$level)
