/// Two numbers or vectors, one beside the other.
///
/// A kernel is one long chain, in which each operation waits for the one before. Two chains side by
/// side take hardly longer than one.
struct Twice<Half: Lane>: Lane {
  var first: Half
  var second: Half

  @inline(__always)
  init(_ first: Half, _ second: Half) {
    self.first = first
    self.second = second
  }

  @inline(__always)
  init(repeating value: Double) {
    self.init(Half(repeating: value), Half(repeating: value))
  }

  @inline(__always)
  static func + (a: Self, b: Self) -> Self { Self(a.first + b.first, a.second + b.second) }

  @inline(__always)
  static func - (a: Self, b: Self) -> Self { Self(a.first - b.first, a.second - b.second) }

  @inline(__always)
  static func * (a: Self, b: Self) -> Self { Self(a.first * b.first, a.second * b.second) }

  @inline(__always)
  static func / (a: Self, b: Self) -> Self { Self(a.first / b.first, a.second / b.second) }

  @inline(__always)
  static prefix func - (a: Self) -> Self { Self(-a.first, -a.second) }

  @inline(__always)
  func addingProduct(_ a: Self, _ b: Self) -> Self {
    Self(first.addingProduct(a.first, b.first), second.addingProduct(a.second, b.second))
  }

  @inline(__always)
  static func powerOfTwo(_ n: Self) -> Self {
    Self(.powerOfTwo(n.first), .powerOfTwo(n.second))
  }

  @inline(__always)
  func splitExponent() -> (k: Self, m: Self) {
    let (a, b) = (first.splitExponent(), second.splitExponent())
    return (Self(a.k, b.k), Self(a.m, b.m))
  }

  @inline(__always)
  var magnitude: Self { Self(first.magnitude, second.magnitude) }

  @inline(__always)
  func withSign(of other: Self) -> Self {
    Self(first.withSign(of: other.first), second.withSign(of: other.second))
  }

  @inline(__always)
  static func ifAtLeast(_ x: Self, _ y: Self, _ a: Self, _ b: Self) -> Self {
    Self(
      .ifAtLeast(x.first, y.first, a.first, b.first),
      .ifAtLeast(x.second, y.second, a.second, b.second))
  }
}
