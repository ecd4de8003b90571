/// Types that a cell declares, each a copy of one of the library in the cell's own words.
enum OwnTypes {
  static let affine = """
    struct MyAffine: Bijection {
      let scale: Double, shift: Double
      func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
        (scale * x + shift, volume(x, log(scale)))
      }
      func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
        ((z - shift) / scale, volume(z, -log(scale)))
      }
      private func volume(_ x: Tensor, _ each: Double) -> Tensor {
        Tensor(
          repeating: each * Double(x.shape.last ?? 1), shape: Array(x.shape.dropLast()))
      }
      var description: String { "affine" }
    }
    """

  static let elementwise = """
    struct MySinh: ElementwiseBijection {
      func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
        (sinh(x), abs(x) + log1p(exp(-2 * abs(x))) - log(2.0))
      }
      func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
        (asinh(z), -0.5 * log1p(z * z))
      }
      var description: String { "sinh" }
    }
    """

  static let normal = """
    struct MyNormal: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      let m: Double, s: Double
      var dimension: Int? { nil }
      func logDensity(_ x: Tensor) -> Tensor {
        let u = (x - m) / s
        return -0.5 * u * u - log(s) - 0.918938533204672741780329736406
      }
      func sample(_ count: Int, using generator: inout Philox) -> Tensor {
        m + s * generator.normal(shape: [count])
      }
      var mean: Tensor { Tensor(m) }
      var variance: Tensor { Tensor(s * s) }
      var entropy: Double { Normal(m, s).entropy }
      func cumulativeProbability(_ x: Double) -> Double { Normal(m, s).cumulativeProbability(x) }
      var description: String { "normal" }
    }
    """

  static let network = """
    final class MyNetwork: Conditioner {
      private var weights: [Parameter] = []
      var parameters: [Parameter] { weights }
      func settle(inputs: Int, outputs: Int) {
        if !weights.isEmpty { return }
        weights = [
          Parameter(Tensor(zeros: [inputs, outputs])), Parameter(Tensor(zeros: [outputs])),
        ]
      }
      func callAsFunction(_ x: Tensor) -> Tensor { x.matmul(weights[0].value) + weights[1].value }
      var description: String { "linear" }
    }
    """

  static let descent = """
    struct MyDescent: Optimizer {
      let rate: Double
      func start() -> any OptimizerRun { Run(rate) }
      var description: String { "descent" }
      final class Run: OptimizerRun {
        let rate: Double
        init(_ rate: Double) { self.rate = rate }
        func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
          zip(values, gradients).map { $0 - rate * $1 }
        }
      }
    }
    struct MyWarmUp: Schedule {
      let steps: Int
      func factor(step: Int) -> Double { min(1, Double(step) / Double(steps)) }
      var description: String { "warm-up" }
    }
    """

  static let additive = """
    struct MyShift: Transformer {
      var parametersPerFeature: Int { 1 }
      func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
        (x - parameters, Tensor(zeros: [x.shape[0]]))
      }
      func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
        (z + parameters, Tensor(zeros: [z.shape[0]]))
      }
      var description: String { "additive" }
    }
    """

  static let target = """
    struct Target: Mark {
      var style = MarkStyle()
      let x: Double, y: Double
      var marks: [any Mark] {
        Rule(x: x).dash(.dashed)
        Rule(y: y).color(.green)
        Points([x], [y])
      }
    }
    """
}
