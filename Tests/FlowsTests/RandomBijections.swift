import Flows
import Tensors

/// Random bijections of some features onto all of their space: nested, inverted, in a context.
struct RandomBijections {
  /// The number of features of the context that some layers read.
  static let context = 2

  private var generator: Philox
  /// What rounding, or an iteration's tolerance, may cost those that were made.
  private(set) var tolerance = 1e-8

  init(seed: UInt64) { generator = Philox(seed: seed) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[generator.integer(below: elements.count)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + generator.integer(below: range.count)
  }

  private mutating func order(of features: Int) -> [Int] {
    var order = Array(0..<features)
    for last in order.indices.dropFirst().reversed() { order.swapAt(last, number(0...last)) }
    return order
  }

  private mutating func widths() -> [Int] { (0..<number(0...2)).map { _ in number(1...9) } }

  private mutating func activation() -> Activation { pick(Activation.allCases) }

  private mutating func conditioner() -> any Conditioner {
    number(0...3) == 0
      ? ResidualMLP(width: number(1...7), blocks: number(0...2), activation: activation())
      : MLP(hidden: widths(), activation: activation())
  }

  private mutating func transformer() -> any Transformer {
    switch number(0...3) {
    case 0: AffineTransformer(logScaleBound: pick([0.1, 1, 2, 5]))
    case 1: AdditiveTransformer()
    default: SplineTransformer(bins: number(1...12), bound: pick([0.5, 1, 5, 20]))
    }
  }

  private mutating func mask(_ features: Int) -> Mask {
    var kept = (0..<features).map { _ in pick([true, false]) }
    let certain = number(0...features - 1)
    (kept[certain], kept[(certain + 1) % features]) = (true, false)
    return pick([.alternating(number(0...3)), .halves, .halves.inverted, Mask(kept)])
  }

  /// A matrix that is far from singular.
  private mutating func matrix(_ features: Int) -> Tensor {
    generator.normal(shape: [features, features]) + 3 * Tensor(identity: features)
  }

  mutating func layers(_ features: Int, depth: Int, count: Int) -> [any Bijection] {
    (0..<count).map { _ in layer(features, depth: depth) }
  }

  private mutating func layer(_ features: Int, depth: Int) -> any Bijection {
    switch number(0...(depth > 0 ? 10 : 6)) {
    case 0: elementwise(features)
    case 1: linear(features)
    case 2: normalizing(features)
    case 3, 4: coupled(features)
    case 5: autoregressive(features)
    case 6: numerical(features)
    case 7: layer(features, depth: depth - 1).inverted()
    case 8: split(features, depth: depth)
    case 9: Composition(layers(features, depth: depth - 1, count: number(0...3)))
    default: layer(features, depth: depth - 1).then(layer(features, depth: depth - 1))
    }
  }

  private mutating func elementwise(_ features: Int) -> any Bijection {
    switch number(0...7) {
    case 0: Affine(scale: pick([-2, 0.1, 3]), shift: pick([0, 5, -1]))
    case 1:
      Affine(
        scale: Tensor((0..<features).map { _ in pick([-1.5, 0.2, 1, 4]) }),
        shift: generator.normal(shape: [features]))
    case 2: Asinh()
    case 3: LeakyReLU(slope: pick([0.1, 0.5, 3]))
    case 4: SinhArcsinh(skew: pick([-1, 0, 0.7]), tail: pick([0.5, 1, 1.5]))
    case 5: ElementwiseSpline(bins: number(1...12), bound: pick([0.5, 1, 5]))
    case 6: Permutation(order(of: features))
    default: Reverse()
    }
  }

  private mutating func linear(_ features: Int) -> any Bijection {
    switch number(0...6) {
    case 0: LinearLU(dimension: features)
    case 1: LinearLU(matrix(features), bias: generator.normal(shape: [features]))
    case 2: LinearQR()
    case 3: LinearQR(matrix(features), bias: generator.normal(shape: [features]))
    case 4: Orthogonal(reflections: number(1...features + 1))
    case 5: Triangular(isLower: pick([true, false]))
    default: Diagonal()
    }
  }

  private mutating func normalizing(_ features: Int) -> any Bijection {
    number(0...1) == 0 ? ActNorm() : BatchNormalization(dimension: features, momentum: 0.5)
  }

  private mutating func coupled(_ features: Int) -> any Bijection {
    switch number(0...3) {
    case 0: ConditionalAffine(context: Self.context, conditioner: conditioner())
    case _ where features < 2: ActNorm()
    case 1: Coupling(mask: mask(features), conditioner: conditioner(), logScaleBound: 2)
    default:
      Coupling(
        mask: mask(features), conditioner: conditioner(), transformer: transformer(),
        context: pick([0, Self.context]))
    }
  }

  private mutating func autoregressive(_ features: Int) -> any Bijection {
    switch number(0...2) {
    case 0:
      TransformerAutoregressive(
        dimension: features, width: 4, heads: pick([1, 2]), hidden: 5, layers: number(1...2))
    case 1:
      MaskedAutoregressive(hidden: widths(), order: order(of: features), activation: activation())
    default:
      MaskedAutoregressive(
        dimension: features, hidden: widths(), activation: activation(),
        transformer: transformer(), context: pick([0, Self.context]))
    }
  }

  /// Layers one of whose directions is found by iteration.
  private mutating func numerical(_ features: Int) -> any Bijection {
    tolerance = max(tolerance, 1e-7)
    switch number(0...4) {
    case 0: return Planar()
    case 1: return Radial()
    case 2: return Sylvester(planes: number(1...min(features, 2)))
    case 3: return Residual(hidden: [number(1...5)], contraction: pick([0.3, 0.8]))
    default:
      tolerance = max(tolerance, 1e-5)
      return Continuous(hidden: [number(1...5)], tolerance: 1e-9)
    }
  }

  private mutating func split(_ features: Int, depth: Int) -> any Bijection {
    if features == 16, number(0...1) == 0 {
      return Composition(
        MultiScale.layers(ImageShape(height: 4, width: 4), levels: 2, steps: 1, hidden: 3))
    }
    let kept = number(0...features - 1)
    return Split(
      keeping: kept, rest: layers(features - kept, depth: depth - 1, count: number(1...2)))
  }
}
