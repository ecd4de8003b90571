/// A number as an unevaluated sum of two `Double`s: about 106 bits.
///
/// Source: Dekker (1971), "A floating-point technique for extending the available precision";
/// Joldes, Muller, Popescu (2017), "Tight and rigorous error bounds for basic building blocks of
/// double-word arithmetic".
struct Pair<Value: Lane> {
  var high: Value
  var low: Value

  @inline(__always)
  init(_ high: Value, _ low: Value) {
    self.high = high
    self.low = low
  }

  @inline(__always)
  init(_ high: Value) { self.init(high, Value(repeating: 0)) }

  /// A constant in every lane.
  @inline(__always)
  init(_ constant: (Double, Double)) {
    self.init(Value(repeating: constant.0), Value(repeating: constant.1))
  }

  /// a + b exactly, where |a| ≥ |b| or a is 0.
  @inline(__always)
  static func fastSum(_ a: Value, _ b: Value) -> Pair {
    let sum = a + b
    return Pair(sum, (a - sum) + b)
  }

  /// a + b exactly.
  @inline(__always)
  static func sum(_ a: Value, _ b: Value) -> Pair {
    let sum = a + b
    let other = sum - a
    return Pair(sum, (a - (sum - other)) + (b - other))
  }

  /// a · b exactly.
  @inline(__always)
  static func product(_ a: Value, _ b: Value) -> Pair {
    let product = a * b
    return Pair(product, a.fma(b, -product))
  }

  /// The one rounded number.
  @inline(__always)
  var value: Value { high + low }

  @inline(__always)
  static prefix func - (a: Pair) -> Pair { Pair(-a.high, -a.low) }

  @inline(__always)
  static func + (a: Pair, b: Pair) -> Pair {
    let s = sum(a.high, b.high)
    let t = sum(a.low, b.low)
    let u = fastSum(s.high, s.low + t.high)
    return fastSum(u.high, u.low + t.low)
  }

  @inline(__always)
  static func + (a: Pair, b: Value) -> Pair {
    let s = sum(a.high, b)
    return fastSum(s.high, s.low + a.low)
  }

  @inline(__always)
  static func - (a: Pair, b: Pair) -> Pair { a + -b }

  @inline(__always)
  static func * (a: Pair, b: Pair) -> Pair {
    let p = product(a.high, b.high)
    return fastSum(p.high, p.low + a.high.fma(b.low, a.low * b.high))
  }

  @inline(__always)
  static func * (a: Pair, b: Value) -> Pair {
    let p = product(a.high, b)
    return fastSum(p.high, a.low.fma(b, p.low))
  }

  @inline(__always)
  static func / (a: Pair, b: Pair) -> Pair {
    // One division serves both parts: q may be off by a unit, the difference makes up for it.
    let inverse = Value(repeating: 1) / b.high
    let q = a.high * inverse
    // a − q b: the first difference is exact.
    let rest = (-q).fma(b.high, a.high) + (-q).fma(b.low, a.low)
    let high = rest.fma(inverse, q)
    return Pair(high, rest.fma(inverse, q - high))
  }

  /// The quotient, rounded.
  @inline(__always)
  func quotient(_ b: Pair) -> Value {
    let inverse = Value(repeating: 1) / b.high
    let q = high * inverse
    let rest = (-q).fma(b.high, high) + (-q).fma(b.low, low)
    return rest.fma(inverse, q)
  }

  /// Both parts times a power of two.
  @inline(__always)
  func scaled(_ factor: Value) -> Pair { Pair(high * factor, low * factor) }
}

extension Pair<Double> {
  /// √a for a ≥ 0, far from the ends of the exponent range.
  @inline(__always)
  func squareRoot() -> Pair {
    guard high > 0 else { return Pair(0) }
    let root = high.squareRoot()
    let rest = (-root).fma(root, high) + low
    return .fastSum(root, rest / (2 * root))
  }
}
