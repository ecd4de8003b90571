// Observers of static properties.
struct Counter {
  static var created = 0 { didSet { print("created", oldValue, created) } }
  static var limit: Int = 1 {
    willSet { print("will be", newValue) }
    didSet { if limit > 10 { limit = 10 } }
  }
}
final class Log {
  static var lines: [String] = [] { didSet { print(lines.count, "lines") } }
}
Counter.created += 1
Counter.created = 7
Counter.limit = 3
Counter.limit = 30
print(Counter.limit)
Log.lines.append("a")
Log.lines = ["x", "y"]
func bump() { Counter.created += 10 }
bump()
func increment(_ x: inout Int) { x += 1 }
increment(&Counter.created)
print(Counter.created, Log.lines)
