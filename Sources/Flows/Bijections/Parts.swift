import Tensors

/// A bijection that is made of others.
protocol HasParts {
  /// Those it is made of.
  var parts: [any ForwardBijection] { get }
}

extension Composition: HasParts {
  var parts: [any ForwardBijection] { layers }
}

extension Inverted: HasParts {
  var parts: [any ForwardBijection] { [original] }
}

extension Conditioned: HasParts {
  var parts: [any ForwardBijection] { [original] }
}

extension NumericallyInverted: HasParts {
  var parts: [any ForwardBijection] { [original] }
}

extension Split: HasParts {
  var parts: [any ForwardBijection] { [rest] }
}

/// A bijection and all that it is made of, outermost first.
func allParts(of bijection: any ForwardBijection) -> [any ForwardBijection] {
  [bijection] + ((bijection as? any HasParts)?.parts ?? []).flatMap(allParts)
}

/// Numbers of a layer that no gradient changes, but that a checkpoint has to keep.
struct Constant {
  let name: String
  let value: Tensor
  let set: (Tensor) -> Void
}

/// A layer with such numbers.
protocol HasConstants {
  var constants: [Constant] { get }
}
