import Flows

/// How near flows with the default settings come to densities whose logarithm is known: the forward
/// KL divergence in nats, on 50,000 points.
struct Quality: Sendable {
  let name: String
  let layers: @Sendable () -> [any Bijection]

  static let flows = [
    Quality(name: "RealNVP 8") { (0..<8).map { Coupling(mask: .alternating($0)) } },
    Quality(name: "MAF 5") {
      (0..<5).flatMap { _ -> [any Bijection] in [MaskedAutoregressive(), Reverse()] }
    },
    Quality(name: "splines 3") {
      (0..<3).flatMap { _ -> [any Bijection] in
        [MaskedAutoregressive(transformer: SplineTransformer()), Reverse()]
      }
    },
  ]

  /// The densities, and whether the flow standardizes their points first.
  static var densities: [(density: any Distribution, isStandardized: Bool)] {
    [
      (TwoMoons(noise: 0.1), true), (EightGaussians(radius: 2, sd: 0.2), false),
      (Checkerboard(), false),
    ]
  }

  /// The divergence after 4,000 steps of 512 points each, no point twice, and its standard error.
  func divergence(
    from density: any Distribution, isStandardized: Bool, seed: Int
  ) -> (value: Double, error: Double) {
    Random.with(Philox(seed: seed)) {
      let layers = layers()
      let data = density.sample(4000 * 512)
      let first: [any Bijection] = isStandardized ? [Affine(standardizing: data)] : []
      let flow = Flow(base: StandardNormal(dimension: 2), layers: first + layers)
      fit(flow, to: data, steps: 4000, batch: 512)
      let points = density.sample(50_000)
      let each = density.logDensity(points) - flow.logDensity(points)
      return (each.mean().scalar, (each.variance().scalar / 50_000).squareRoot())
    }
  }
}
