internal import CProcessor
import ElementaryFunctions

typealias Lanes = SIMD8<Double>
typealias Input = UnsafePointer<Double>
typealias Output = UnsafeMutablePointer<Double>

extension SIMD8<Double> {
  // Swift's own takes vectors from 0, which changes no sign of a zero.
  @inline(__always)
  static prefix func - (a: Self) -> Self {
    unsafeBitCast(unsafeBitCast(a, to: SIMD8<UInt64>.self) ^ (1 &<< 63), to: Self.self)
  }

  /// The square root of each number, with the bits of `squareRoot()`.
  @inline(__always)
  var roots: Self {
    var vector = self
    withUnsafeMutableBytes(of: &vector) { bytes in
      bytes.withMemoryRebound(to: Double.self) { numbers in
        if let first = numbers.baseAddress { squareRoots(first, first) }
      }
    }
    return vector
  }
}

/// Loops over elements. Vector and scalar forms of one function give the same bits, so that the
/// place of an element in a tensor never shows in its value.
enum Elementwise {
  @inline(__always)
  static func load(_ pointer: Input, _ index: Int) -> Lanes {
    UnsafeRawPointer(pointer + index).loadUnaligned(as: Lanes.self)
  }

  @inline(__always)
  static func store(_ value: Lanes, _ pointer: Output, _ index: Int) {
    UnsafeMutableRawPointer(pointer + index).storeBytes(of: value, as: Lanes.self)
  }

  /// out = f(a).
  @inline(__always)
  static func map(
    _ a: Input, _ out: Output, _ count: Int,
    _ vector: (Lanes) -> Lanes, _ scalar: (Double) -> Double
  ) {
    var index = 0
    while index &+ 8 <= count {
      store(vector(load(a, index)), out, index)
      index &+= 8
    }
    while index < count {
      out[index] = scalar(a[index])
      index &+= 1
    }
  }

  /// out = f(a, b), where a stride of 0 repeats one element of that side.
  @inline(__always)
  static func map(
    _ a: Input, _ aStride: Int, _ b: Input, _ bStride: Int, _ out: Output, _ count: Int,
    _ vector: (Lanes, Lanes) -> Lanes, _ scalar: (Double, Double) -> Double
  ) {
    var index = 0
    if aStride == 1, bStride == 1 {
      while index &+ 8 <= count {
        store(vector(load(a, index), load(b, index)), out, index)
        index &+= 8
      }
    } else if aStride == 1 {
      let right = Lanes(repeating: b[0])
      while index &+ 8 <= count {
        store(vector(load(a, index), right), out, index)
        index &+= 8
      }
    } else if bStride == 1 {
      let left = Lanes(repeating: a[0])
      while index &+ 8 <= count {
        store(vector(left, load(b, index)), out, index)
        index &+= 8
      }
    }
    while index < count {
      out[index] = scalar(a[index &* aStride], b[index &* bStride])
      index &+= 1
    }
  }

  static func accumulate(_ source: Input, into target: Output, count: Int) {
    map(source, 1, target, 1, target, count, { $0 + $1 }, { $0 + $1 })
  }
}

/// A number or a vector, for functions that are written once for both.
///
/// Generic functions, not closures: those would stay calls in a switch as large as `evaluate`, one for
/// each vector.
private protocol Part {
  init(repeating value: Double)
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self
  func addingProduct(_ a: Self, _ b: Self) -> Self
  /// `then` where a < b, else `other`.
  static func ifLess(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self
  /// `then` where a ≤ b, else `other`.
  static func ifAtMost(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self
  /// `then` where a = b, else `other`.
  static func ifEqual(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self
}

extension Double: Part {
  @inline(__always)
  fileprivate init(repeating value: Double) { self = value }

  @inline(__always)
  fileprivate static func ifLess(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self {
    a < b ? then : other
  }

  @inline(__always)
  fileprivate static func ifAtMost(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self {
    a <= b ? then : other
  }

  @inline(__always)
  fileprivate static func ifEqual(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self {
    a == b ? then : other
  }
}

extension SIMD8<Double>: Part {
  @inline(__always)
  fileprivate static func ifLess(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self {
    other.replacing(with: then, where: a .< b)
  }

  @inline(__always)
  fileprivate static func ifAtMost(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self {
    other.replacing(with: then, where: a .<= b)
  }

  @inline(__always)
  fileprivate static func ifEqual(_ a: Self, _ b: Self, _ then: Self, _ other: Self) -> Self {
    other.replacing(with: then, where: a .== b)
  }
}

extension Part {
  @inline(__always) fileprivate static var zero: Self { Self(repeating: 0) }
  @inline(__always) fileprivate static var one: Self { Self(repeating: 1) }
}

/// The functions that aren't those of `Elementary`.
private enum Formula {
  @inline(__always)
  static func add<P: Part>(_ a: P, _ b: P) -> P { a + b }

  @inline(__always)
  static func subtract<P: Part>(_ a: P, _ b: P) -> P { a - b }

  @inline(__always)
  static func multiply<P: Part>(_ a: P, _ b: P) -> P { a * b }

  @inline(__always)
  static func divide<P: Part>(_ a: P, _ b: P) -> P { a / b }

  @inline(__always)
  static func negate<P: Part>(_ x: P) -> P { -x }

  @inline(__always)
  static func abs<P: Part>(_ x: P) -> P { P.ifLess(x, .zero, -x, x) + .zero }

  @inline(__always)
  static func sign<P: Part>(_ x: P) -> P {
    P.ifLess(.zero, x, .one, P.ifLess(x, .zero, -.one, x))
  }

  @inline(__always)
  static func square<P: Part>(_ x: P) -> P { x * x }

  @inline(__always)
  static func reciprocal<P: Part>(_ x: P) -> P { .one / x }

  @inline(__always)
  static func relu<P: Part>(_ x: P) -> P { P.ifLess(x, .zero, .zero, x) }

  @inline(__always)
  static func leakyRelu<P: Part>(_ x: P, _ slope: P) -> P { P.ifLess(x, .zero, x * slope, x) }

  @inline(__always)
  static func maximum<P: Part>(_ a: P, _ b: P) -> P {
    P.ifEqual(a, a, P.ifLess(b, a, a, b), a)
  }

  @inline(__always)
  static func minimum<P: Part>(_ a: P, _ b: P) -> P {
    P.ifEqual(a, a, P.ifLess(a, b, a, b), a)
  }

  @inline(__always)
  static func less<P: Part>(_ a: P, _ b: P) -> P { P.ifLess(a, b, .one, .zero) }

  @inline(__always)
  static func lessOrEqual<P: Part>(_ a: P, _ b: P) -> P { P.ifAtMost(a, b, .one, .zero) }

  @inline(__always)
  static func greater<P: Part>(_ a: P, _ b: P) -> P { P.ifLess(b, a, .one, .zero) }

  @inline(__always)
  static func greaterOrEqual<P: Part>(_ a: P, _ b: P) -> P { P.ifAtMost(b, a, .one, .zero) }

  @inline(__always)
  static func equal<P: Part>(_ a: P, _ b: P) -> P { P.ifEqual(a, b, .one, .zero) }

  @inline(__always)
  static func tanhPullback<P: Part>(_ g: P, _ y: P) -> P { g * P.one.addingProduct(-y, y) }

  @inline(__always)
  static func sigmoidPullback<P: Part>(_ g: P, _ y: P) -> P { g * (y * (.one - y)) }

  @inline(__always)
  static func reluPullback<P: Part>(_ g: P, _ x: P) -> P { P.ifLess(.zero, x, g, .zero) }
}

extension Elementwise {
  /// Adds a number to each element, and makes negative sums zero when asked.
  static func add(_ number: Double, to numbers: Output, count: Int, isRectified: Bool) {
    var number = number
    if isRectified {
      map(
        numbers, 1, &number, 0, numbers, count, { Formula.relu($0 + $1) },
        { Formula.relu($0 + $1) })
    } else {
      map(numbers, 1, &number, 0, numbers, count, Formula.add, Formula.add)
    }
  }
}

extension UnaryFunction {
  /// out = f(a) for each element.
  func evaluate(_ a: Input, _ out: Output, _ count: Int) {
    typealias E = Elementwise
    typealias F = Formula
    switch self {
    case .negate: E.map(a, out, count, F.negate, F.negate)
    case .abs: E.map(a, out, count, F.abs, F.abs)
    case .sign: E.map(a, out, count, F.sign, F.sign)
    case .square: E.map(a, out, count, F.square, F.square)
    case .reciprocal: E.map(a, out, count, F.reciprocal, F.reciprocal)
    case .sqrt: E.map(a, out, count, { $0.roots }, { $0.squareRoot() })
    case .relu: E.map(a, out, count, F.relu, F.relu)
    case .leakyRelu(var slope):
      E.map(a, 1, &slope, 0, out, count, F.leakyRelu, F.leakyRelu)
    case .exp: Elementary.exp(a, out, count: count)
    case .log: Elementary.log(a, out, count: count)
    case .tanh: Elementary.tanh(a, out, count: count)
    case .sigmoid: Elementary.sigmoid(a, out, count: count)
    case .softplus: Elementary.softplus(a, out, count: count)
    case .expm1: each(a, out, count, Elementary.expm1)
    case .log1p: each(a, out, count, Elementary.log1p)
    case .sin: each(a, out, count, Elementary.sin)
    case .cos: each(a, out, count, Elementary.cos)
    case .tan: each(a, out, count, Elementary.tan)
    case .asin: each(a, out, count, Elementary.asin)
    case .acos: each(a, out, count, Elementary.acos)
    case .atan: each(a, out, count, Elementary.atan)
    case .sinh: each(a, out, count, Elementary.sinh)
    case .cosh: each(a, out, count, Elementary.cosh)
    case .asinh: each(a, out, count, Elementary.asinh)
    case .acosh: each(a, out, count, Elementary.acosh)
    case .atanh: each(a, out, count, Elementary.atanh)
    case .erf: each(a, out, count, Elementary.erf)
    case .erfc: each(a, out, count, Elementary.erfc)
    case .logGamma: each(a, out, count, Elementary.lgamma)
    case .digamma: each(a, out, count, Elementary.digamma)
    case .trigamma: each(a, out, count, Elementary.trigamma)
    case .tetragamma: each(a, out, count, Elementary.tetragamma)
    }
  }

  @inline(__always)
  private func each(_ a: Input, _ out: Output, _ count: Int, _ function: (Double) -> Double) {
    for index in 0..<count { out[index] = function(a[index]) }
  }
}

extension BinaryFunction {
  /// out = f(a, b) over one run of elements; a stride of 0 repeats one element of that side.
  ///
  /// Or over several rows of so many elements, where each side has its next row so many numbers on.
  func evaluate(
    _ a: Input, _ aStride: Int, _ b: Input, _ bStride: Int, _ out: Output, _ count: Int,
    rows: Int = 1, steps: (a: Int, b: Int) = (0, 0)
  ) {
    typealias F = Formula
    @inline(__always)
    func run(
      _ vector: (Lanes, Lanes) -> Lanes, _ scalar: (Double, Double) -> Double
    ) {
      for row in 0..<rows {
        Elementwise.map(
          a + row &* steps.a, aStride, b + row &* steps.b, bStride, out + row &* count, count,
          vector, scalar)
      }
    }
    @inline(__always)
    func each(_ function: (Double, Double) -> Double) {
      for row in 0..<rows {
        let (a, b, out) = (a + row &* steps.a, b + row &* steps.b, out + row &* count)
        for index in 0..<count { out[index] = function(a[index &* aStride], b[index &* bStride]) }
      }
    }
    switch self {
    case .add: run(F.add, F.add)
    case .subtract: run(F.subtract, F.subtract)
    case .multiply: run(F.multiply, F.multiply)
    case .divide: run(F.divide, F.divide)
    case .power: each(Elementary.pow)
    case .atan2: each(Elementary.atan2)
    case .maximum: run(F.maximum, F.maximum)
    case .minimum: run(F.minimum, F.minimum)
    case .less: run(F.less, F.less)
    case .lessOrEqual: run(F.lessOrEqual, F.lessOrEqual)
    case .greater: run(F.greater, F.greater)
    case .greaterOrEqual: run(F.greaterOrEqual, F.greaterOrEqual)
    case .equal: run(F.equal, F.equal)
    case .tanhPullback: run(F.tanhPullback, F.tanhPullback)
    case .sigmoidPullback: run(F.sigmoidPullback, F.sigmoidPullback)
    case .reluPullback: run(F.reluPullback, F.reluPullback)
    }
  }
}
