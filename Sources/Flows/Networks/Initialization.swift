import ElementaryFunctions
package import Tensors

/// Where the first weights of a network come from.
///
/// A network takes its own stream of random numbers when it is made, and draws the weights when
/// it learns its sizes: so the weights don't depend on when, or in which order, that happens.
package struct WeightSource {
  private var generator: Philox

  /// The next stream of the ambient generator.
  package init() {
    var ambient = Random.current
    generator = Philox(seed: ambient.bits())
    Random.current = ambient
  }

  /// Weights uniform on ±√(3 / in), so that sums of inputs of variance 1 have variance 1, and
  /// biases uniform on ±1 / √in, so that the bends of the units lie at different places: without
  /// those, a network of one feature starts as an odd function and learns slowly.
  ///
  /// Source: LeCun, Bottou, Orr, Müller (1998), "Efficient BackProp", section 4.6.
  package mutating func dense(
    inputs: Int, outputs: Int, mask: Tensor? = nil, isZero: Bool = false, name: String
  ) -> Dense {
    let shape = [outputs, inputs]
    if isZero {
      return Dense(
        weight: Tensor(zeros: shape), bias: Tensor(zeros: [outputs]), mask: mask, name: name)
    }
    let unit = 1 / Double(max(inputs, 1)).squareRoot()
    let weight = 3.0.squareRoot() * unit * (2 * generator.uniform(shape: shape) - 1)
    let bias = unit * (2 * generator.uniform(shape: [outputs]) - 1)
    return Dense(weight: weight, bias: bias, mask: mask, name: name)
  }

  /// Independent draws from N(0, 1).
  package mutating func normal(shape: [Int]) -> Tensor {
    Tensor(shape: shape, scalars: (0..<shape.reduce(1, *)).map { _ in generator.normal() })
  }
}
