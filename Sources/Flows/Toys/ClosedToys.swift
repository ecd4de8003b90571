import ElementaryFunctions
public import Tensors

/// Eight normal distributions on a circle.
public struct EightGaussians: Distribution {
  /// The radius of the circle.
  public let radius: Double
  /// The standard deviation of each.
  public let sd: Double
  private let mixture: Mixture

  /// Eight Gaussians; a radius or standard deviation that isn't positive is a fault.
  public init(radius: Double = 2, sd: Double = 0.2) {
    self.radius = positive(radius, "radius")
    self.sd = positive(sd, "standard deviation")
    mixture = Mixture(
      (0..<8).map { [radius = self.radius, sd = self.sd] index in
        let angle = Double(index) * Double.pi / 4
        return Normal(
          mean: Tensor([radius * Elementary.cos(angle), radius * Elementary.sin(angle)]),
          sd: Tensor([sd, sd]))
      })
  }

  public var dimension: Int? { 2 }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor { mixture.logDensity(x) }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    mixture.sample(count, using: &generator)
  }

  public var description: String { "EightGaussians(radius: \(radius), sd: \(sd))" }
}

/// Uniform on the eight dark squares of a 4×4 board on [−2, 2]².
public struct Checkerboard: Distribution {
  public init() {}

  public var dimension: Int? { 2 }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Checkerboard", x) { rows in
      let scalars = rows.scalars
      return Tensor(
        (0..<rows.shape[0]).map { Self.logDensity(scalars[2 * $0], scalars[2 * $0 + 1]) })
    }
  }

  private static func logDensity(_ x: Double, _ y: Double) -> Double {
    if x.isNaN || y.isNaN { return .nan }
    guard abs(x) <= 2, abs(y) <= 2 else { return -.infinity }
    let isDark = (Int(x.rounded(.down)) + Int(y.rounded(.down))) % 2 == 0
    return isDark ? -3 * naturalLogOf2 : -.infinity
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let square = generator.integer(below: 8)
      let (row, place) = (square / 2, square % 2)
      let column = 2 * place + row % 2
      return (
        Double(column - 2) + generator.uniform(), Double(row - 2) + generator.uniform()
      )
    }
  }

  /// The differential entropy in nats, log 8.
  public var entropy: Double { 3 * naturalLogOf2 }

  public var description: String { "Checkerboard()" }
}

/// Rings around the origin: an even angle, and a radius that is normal around that of its ring.
public struct Rings: Distribution {
  /// The radii; each ring is drawn equally often.
  public let radii: [Double]
  /// The standard deviation of the radius.
  public let sd: Double

  /// Rings; radii or a standard deviation that aren't positive are a fault.
  public init(radii: [Double] = [0.5, 1, 1.5, 2], sd: Double = 0.08) {
    let isValid = !radii.isEmpty && radii.allSatisfy { $0 > 0 && $0.isFinite }
    self.radii =
      isValid
      ? radii : fault(DomainError("Rings needs positive radii, got \(radii)"), returning: [1])
    self.sd = positive(sd, "standard deviation")
  }

  public var dimension: Int? { 2 }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Rings", x) { rows in
      let radius = (rows * rows).sum(axis: 1)
      let r = sqrt(radius)
      // A draw below 0 lands on the other side of the origin, at the radius −r.
      let centres = radii + radii.map { -$0 }
      let terms = centres.map { square((r - $0) / sd) }
      let logSum = (-0.5 * Tensor.stacked(terms)).logSumExp(axis: 0)
      let constant =
        halfLogTwoPi + Elementary.log(sd) + Elementary.log(Double(radii.count))
        + 2 * halfLogTwoPi
      return logSum - log(r) - constant
    }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let radius = radii[generator.integer(below: radii.count)] + sd * generator.normal()
      let angle = 2 * Double.pi * generator.uniform()
      return (radius * Elementary.cos(angle), radius * Elementary.sin(angle))
    }
  }

  public var description: String { "Rings(radii: \(radii), sd: \(sd))" }
}

/// A parabola of points: y ~ N(0, 2²), x ~ N(y²/4, 1) for a point (x, y).
///
/// Source: Papamakarios, Pavlakou, Murray (2017), "Masked Autoregressive Flow for Density
/// Estimation", figure 1. arXiv:1705.07057.
public struct Banana: Distribution {
  public init() {}

  public var dimension: Int? { 2 }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Banana", x) { rows in
      let (across, up) = (rows[columns: 0..<1], rows[columns: 1..<2])
      let u = across - up * up / 4
      let squares = (u * u + up * up / 4).sum(axis: 1)
      return -0.5 * squares - 2 * halfLogTwoPi - naturalLogOf2
    }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let y = 2 * generator.normal()
      return (y * y / 4 + generator.normal(), y)
    }
  }

  /// The differential entropy in nats.
  public var entropy: Double { 1 + 2 * halfLogTwoPi + naturalLogOf2 }

  public var description: String { "Banana()" }
}

/// Five arms of points, twisted by an angle that grows with the radius.
///
/// A twist keeps areas, so the density is that of the straight arms at the point turned back.
public struct Pinwheel: Distribution {
  /// The number of arms.
  public let arms: Int
  /// The angle of the twist for a unit of radius, in radians.
  public let twist: Double
  private let straight: Mixture

  /// A pinwheel; fewer than one arm is a fault.
  public init(arms: Int = 5, twist: Double = 1) {
    let count =
      arms > 0
      ? arms : fault(DomainError("Pinwheel needs at least 1 arm, got \(arms)"), returning: 1)
    self.arms = count
    self.twist = twist
    straight = Mixture((0..<count).map { Self.arm(at: 2 * Double.pi * Double($0) / Double(count)) })
  }

  /// A normal distribution around radius 1.3, long outwards and narrow across.
  private static func arm(at angle: Double) -> MultivariateNormal {
    let (c, s) = (Elementary.cos(angle), Elementary.sin(angle))
    let (long, narrow) = (0.09, 0.01)
    return MultivariateNormal(
      mean: Tensor([1.3 * c, 1.3 * s]),
      covariance: Tensor([
        [long * c * c + narrow * s * s, (long - narrow) * c * s],
        [(long - narrow) * c * s, long * s * s + narrow * c * c],
      ]))
  }

  public var dimension: Int? { 2 }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Pinwheel", x) { straight.logDensity(turned($0, by: -twist)) }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    turned(straight.sample(count, using: &generator), by: twist)
  }

  private func turned(_ points: Tensor, by rate: Double) -> Tensor {
    let (x, y) = (points[columns: 0..<1], points[columns: 1..<2])
    let angle = rate * sqrt((points * points).sum(axis: 1, keepingDimension: true))
    let (c, s) = (cos(angle), sin(angle))
    return Tensor.concatenated([c * x - s * y, s * x + c * y], axis: 1)
  }

  public var description: String { "Pinwheel(arms: \(arms), twist: \(twist))" }
}

/// Neal's funnel in the plane: y ~ N(0, sd²), x ~ N(0, eʸ) for a point (x, y).
///
/// The neck is far narrower than the mouth, which one step size for both can't follow.
///
/// Source: Neal (2003), "Slice sampling", section 8.
public struct Funnel: Distribution {
  /// The standard deviation of y.
  public let sd: Double

  /// A funnel; a standard deviation that isn't positive is a fault.
  public init(sd: Double = 1.5) { self.sd = positive(sd, "standard deviation") }

  public var dimension: Int? { 2 }

  @_disfavoredOverload
  public func logDensity(_ x: Tensor) -> Tensor {
    planeLogDensity("Funnel", x) { rows in
      let (across, up) = (rows[column: 0], rows[column: 1])
      let z = up / sd
      return -0.5 * (z * z + across * across * exp(-up) + up) - 2 * halfLogTwoPi
        - Elementary.log(sd)
    }
  }

  public func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    planeSample(count, &generator) { generator in
      let y = sd * generator.normal()
      return (Elementary.exp(0.5 * y) * generator.normal(), y)
    }
  }

  /// The differential entropy in nats.
  public var entropy: Double { 1 + 2 * halfLogTwoPi + Elementary.log(sd) }

  public var description: String { "Funnel(sd: \(sd))" }
}
