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

  /// Weights uniform on ±√(6 / (in + out)) and biases 0; with a mask, the weights that count are
  /// spread wider as there are fewer of them.
  ///
  /// Source: Glorot, Bengio (2010), "Understanding the difficulty of training deep feedforward
  /// neural networks", equation 16.
  package mutating func dense(
    inputs: Int, outputs: Int, mask: Tensor? = nil, isZero: Bool = false, name: String
  ) -> Dense {
    let shape = [outputs, inputs]
    let bias = Tensor(zeros: [outputs])
    if isZero { return Dense(weight: Tensor(zeros: shape), bias: bias, mask: mask, name: name) }
    let bound = (6 / Double(inputs + outputs)).squareRoot()
    let scalars = (0..<inputs * outputs).map { _ in bound * (2 * generator.uniform() - 1) }
    return Dense(
      weight: Tensor(shape: shape, scalars: scalars), bias: bias, mask: mask, name: name)
  }

  /// Independent draws from N(0, 1).
  package mutating func normal(shape: [Int]) -> Tensor {
    Tensor(shape: shape, scalars: (0..<shape.reduce(1, *)).map { _ in generator.normal() })
  }
}
