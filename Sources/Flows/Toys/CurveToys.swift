import ElementaryFunctions
public import Tensors

/// Two interleaved half circles of radius 1 with normal noise.
public struct TwoMoons: Distribution {
  /// The standard deviation of the noise.
  public let noise: Double
  private let curve: NoisyCurve

  /// Two moons; noise that isn't positive is a fault.
  public init(noise: Double = 0.1) {
    self.noise = positive(noise, "noise")
    curve = NoisyCurve(noise: self.noise, curves: 2, length: 3.2, place: Self.place)
  }

  public var dimension: Int? { 2 }

  private static func place(_ moon: Int, _ t: Double) -> (Double, Double) {
    let (x, y) = (Elementary.cos(Double.pi * t), Elementary.sin(Double.pi * t))
    return moon == 0 ? (x, y) : (1 - x, 0.5 - y)
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("TwoMoons", x, curve.logDensity)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let (x, y) = Self.place(generator.integer(below: 2), generator.uniform())
      return (x + noise * generator.normal(), y + noise * generator.normal())
    }
  }

  public var description: String { "TwoMoons(noise: \(noise))" }
}

/// Two circles around the origin, of radius 1 and `inner`, with normal noise.
public struct Circles: Distribution {
  /// The standard deviation of the noise.
  public let noise: Double
  /// The radius of the inner circle.
  public let inner: Double
  private let curve: NoisyCurve

  /// Two circles; noise or a radius that isn't positive is a fault.
  public init(noise: Double = 0.08, inner: Double = 0.5) {
    let radius = positive(inner, "inner radius")
    self.noise = positive(noise, "noise")
    self.inner = radius
    curve = NoisyCurve(
      noise: self.noise, curves: 2, length: 2 * Double.pi * max(1, radius), isClosed: true
    ) { Self.place(radius: $0 == 0 ? 1 : radius, $1) }
  }

  public var dimension: Int? { 2 }

  private static func place(radius: Double, _ t: Double) -> (Double, Double) {
    let angle = 2 * Double.pi * t
    return (radius * Elementary.cos(angle), radius * Elementary.sin(angle))
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Circles", x, curve.logDensity)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let radius = generator.integer(below: 2) == 0 ? 1 : inner
      let (x, y) = Self.place(radius: radius, generator.uniform())
      return (x + noise * generator.normal(), y + noise * generator.normal())
    }
  }

  public var description: String { "Circles(noise: \(noise), inner: \(inner))" }
}

/// Two spiral arms of one and a half turns, out to radius 2, with normal noise.
public struct Spirals: Distribution {
  /// The standard deviation of the noise.
  public let noise: Double
  private let curve: NoisyCurve

  /// Two spirals; noise that isn't positive is a fault.
  public init(noise: Double = 0.08) {
    self.noise = positive(noise, "noise")
    // t is the part of the largest radius; drawing it as √u spreads points evenly along the arm.
    curve = NoisyCurve(
      noise: self.noise, curves: 2, length: 3 * Double.pi * 2, weight: { 2 * $0 },
      place: Self.place)
  }

  public var dimension: Int? { 2 }

  private static func place(_ arm: Int, _ t: Double) -> (Double, Double) {
    let radius = arm == 0 ? 2 * t : -2 * t
    let angle = 3 * Double.pi * t
    return (radius * Elementary.cos(angle), radius * Elementary.sin(angle))
  }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Spirals", x, curve.logDensity)
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let arm = generator.integer(below: 2)
      let (x, y) = Self.place(arm, generator.uniform().squareRoot())
      return (x + noise * generator.normal(), y + noise * generator.normal())
    }
  }

  public var description: String { "Spirals(noise: \(noise))" }
}
