struct Celsius: CustomStringConvertible, Comparable, Hashable {
  var degrees: Double
  init(_ d: Double) { degrees = d }
  var description: String { "\(degrees)°" }
  static func < (a: Self, b: Self) -> Bool { a.degrees < b.degrees }
}
let ts = [Celsius(20), Celsius(-3), Celsius(31.5)]
print(ts.sorted(), ts.max()!, Set(ts + ts).count, ts.map(\.degrees).reduce(0, +), Celsius(1) == Celsius(1))
print("now \(ts[0])", [ts[0]: "mild"][Celsius(20)]!)
