internal import CProcessor

/// Four vectors of eight, side by side.
///
/// A kernel is one long chain, in which each operation waits for the one before. Four chains side by
/// side take hardly longer than one, but only while their operations take turns: a processor looks no
/// more than some hundred operations ahead, and a compiler left to itself writes one chain after the
/// other. So what is computed is tied together after each step.
struct Four: Lane {
  typealias Vector = SIMD8<Double>

  var a: Vector
  var b: Vector
  var c: Vector
  var d: Vector

  @inline(__always)
  init(_ a: Vector, _ b: Vector, _ c: Vector, _ d: Vector) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }

  @inline(__always)
  init(repeating value: Double) {
    let vector = Vector(repeating: value)
    self.init(vector, vector, vector, vector)
  }

  /// The same vectors, none of which the compiler computes long before the others.
  @inline(__always)
  private var tied: Four {
    var result = self
    withUnsafeMutablePointer(to: &result) {
      tieVectors(UnsafeMutableRawPointer($0).assumingMemoryBound(to: Double.self))
    }
    return result
  }

  @inline(__always)
  static func + (x: Self, y: Self) -> Self {
    Self(x.a + y.a, x.b + y.b, x.c + y.c, x.d + y.d).tied
  }

  @inline(__always)
  static func - (x: Self, y: Self) -> Self {
    Self(x.a - y.a, x.b - y.b, x.c - y.c, x.d - y.d).tied
  }

  @inline(__always)
  static func * (x: Self, y: Self) -> Self {
    Self(x.a * y.a, x.b * y.b, x.c * y.c, x.d * y.d).tied
  }

  @inline(__always)
  static func / (x: Self, y: Self) -> Self {
    Self(x.a / y.a, x.b / y.b, x.c / y.c, x.d / y.d).tied
  }

  @inline(__always)
  static prefix func - (x: Self) -> Self { Self(-x.a, -x.b, -x.c, -x.d) }

  @inline(__always)
  func addingProduct(_ x: Self, _ y: Self) -> Self {
    Self(
      a.addingProduct(x.a, y.a), b.addingProduct(x.b, y.b), c.addingProduct(x.c, y.c),
      d.addingProduct(x.d, y.d)
    ).tied
  }

  @inline(__always)
  static func powerOfTwo(_ n: Self) -> Self {
    Self(.powerOfTwo(n.a), .powerOfTwo(n.b), .powerOfTwo(n.c), .powerOfTwo(n.d))
  }

  @inline(__always)
  func splitExponent() -> (k: Self, m: Self) {
    let (w, x) = (a.splitExponent(), b.splitExponent())
    let (y, z) = (c.splitExponent(), d.splitExponent())
    return (Self(w.k, x.k, y.k, z.k), Self(w.m, x.m, y.m, z.m))
  }

  @inline(__always)
  var magnitude: Self { Self(a.magnitude, b.magnitude, c.magnitude, d.magnitude) }

  @inline(__always)
  func withSign(of other: Self) -> Self {
    Self(
      a.withSign(of: other.a), b.withSign(of: other.b), c.withSign(of: other.c),
      d.withSign(of: other.d))
  }

  // `@inline(__always)` alone leaves it a call, which puts all vectors into memory, in builds for tests.
  @_transparent
  static func ifAtLeast(_ x: Self, _ y: Self, _ v: Self, _ w: Self) -> Self {
    Self(
      .ifAtLeast(x.a, y.a, v.a, w.a), .ifAtLeast(x.b, y.b, v.b, w.b),
      .ifAtLeast(x.c, y.c, v.c, w.c), .ifAtLeast(x.d, y.d, v.d, w.d))
  }
}
