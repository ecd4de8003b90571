internal import CProcessor
import ElementaryFunctions

typealias Lanes = SIMD8<Double>
typealias Input = UnsafePointer<Double>
typealias Output = UnsafeMutablePointer<Double>

extension SIMD8<Double> {
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

extension UnaryFunction {
  /// out = f(a) for each element.
  func evaluate(_ a: Input, _ out: Output, _ count: Int) {
    typealias E = Elementwise
    switch self {
    case .negate: E.map(a, out, count, { -$0 }, { -$0 })
    case .abs:
      E.map(a, out, count, { $0.replacing(with: -$0, where: $0 .< 0) + 0 }, { Swift.abs($0) })
    case .sign: E.map(a, out, count, { Self.sign($0) }, { Self.sign($0) })
    case .square: E.map(a, out, count, { $0 * $0 }, { $0 * $0 })
    case .reciprocal: E.map(a, out, count, { 1 / $0 }, { 1 / $0 })
    case .sqrt: E.map(a, out, count, { $0.roots }, { $0.squareRoot() })
    case .relu:
      E.map(
        a, out, count, { $0.replacing(with: 0, where: $0 .< 0) }, { $0 < 0 ? 0 : $0 })
    case .leakyRelu(let slope):
      E.map(
        a, out, count, { $0.replacing(with: $0 * slope, where: $0 .< 0) },
        { $0 < 0 ? $0 * slope : $0 })
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
    }
  }

  @inline(__always)
  private func each(_ a: Input, _ out: Output, _ count: Int, _ function: (Double) -> Double) {
    for index in 0..<count { out[index] = function(a[index]) }
  }

  @inline(__always)
  private static func sign(_ x: Double) -> Double { x > 0 ? 1 : x < 0 ? -1 : x }

  @inline(__always)
  private static func sign(_ x: Lanes) -> Lanes {
    x.replacing(with: 1, where: x .> 0).replacing(with: -1, where: x .< 0)
  }
}

extension BinaryFunction {
  /// out = f(a, b) over one run of elements; a stride of 0 repeats one element of that side.
  func evaluate(
    _ a: Input, _ aStride: Int, _ b: Input, _ bStride: Int, _ out: Output, _ count: Int
  ) {
    @inline(__always)
    func run(
      _ vector: (Lanes, Lanes) -> Lanes, _ scalar: (Double, Double) -> Double
    ) {
      Elementwise.map(a, aStride, b, bStride, out, count, vector, scalar)
    }
    @inline(__always)
    func compare(
      _ vector: (Lanes, Lanes) -> SIMDMask<SIMD8<Int64>>, _ scalar: (Double, Double) -> Bool
    ) {
      run(
        { Lanes.zero.replacing(with: 1, where: vector($0, $1)) }, { scalar($0, $1) ? 1 : 0 })
    }
    @inline(__always)
    func each(_ function: (Double, Double) -> Double) {
      for index in 0..<count { out[index] = function(a[index &* aStride], b[index &* bStride]) }
    }
    switch self {
    case .add: run({ $0 + $1 }, { $0 + $1 })
    case .subtract: run({ $0 - $1 }, { $0 - $1 })
    case .multiply: run({ $0 * $1 }, { $0 * $1 })
    case .divide: run({ $0 / $1 }, { $0 / $1 })
    case .power: each(Elementary.pow)
    case .atan2: each(Elementary.atan2)
    case .maximum:
      run(
        { $1.replacing(with: $0, where: ($0 .> $1) .| ($0 .!= $0)) },
        { $0 > $1 || $0 != $0 ? $0 : $1 })
    case .minimum:
      run(
        { $1.replacing(with: $0, where: ($0 .< $1) .| ($0 .!= $0)) },
        { $0 < $1 || $0 != $0 ? $0 : $1 })
    case .less: compare({ $0 .< $1 }, { $0 < $1 })
    case .lessOrEqual: compare({ $0 .<= $1 }, { $0 <= $1 })
    case .greater: compare({ $0 .> $1 }, { $0 > $1 })
    case .greaterOrEqual: compare({ $0 .>= $1 }, { $0 >= $1 })
    case .equal: compare({ $0 .== $1 }, { $0 == $1 })
    case .tanhPullback:
      run(
        { $0 * Lanes(repeating: 1).addingProduct(-$1, $1) },
        { $0 * (1.0).addingProduct(-$1, $1) })
    case .sigmoidPullback: run({ $0 * ($1 * (1 - $1)) }, { $0 * ($1 * (1 - $1)) })
    case .reluPullback:
      run(
        { Lanes.zero.replacing(with: $0, where: $1 .> 0) }, { $1 > 0 ? $0 : 0 })
    }
  }
}
