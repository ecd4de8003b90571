import Tensors
import Testing

@testable import Autodiff

/// A thread keeps its tape for the next gradient: nothing of the one before may show.
@Suite struct TapeReuseTests {
  private static let x = Tensor([[0.3, -1.2, 0.7], [2.1, 0.4, -0.6]])
  private static let w = Tensor([[0.5, -0.1], [0.2, 0.8], [-0.7, 0.3]])

  private func small(_ x: Tensor) -> Tensor { (tanh(x) * x).sum() }

  private func large(_ x: Tensor) -> Tensor {
    var y = x
    for _ in 0..<50 { y = sigmoid(y.matmul(Self.w)).matmul(Self.w.transposed()) + y * 0.5 }
    return y.squaredNorm().sum()
  }

  private func bits(_ tensor: Tensor) -> [UInt64] { tensor.scalars.map(\.bitPattern) }

  @Test func gradientsDoNotDependOnThoseBefore() {
    let (first, second) = (gradient(of: small, at: Self.x), gradient(of: large, at: Self.x))
    for _ in 0..<3 {
      #expect(bits(gradient(of: small, at: Self.x)) == bits(first))
      #expect(bits(gradient(of: large, at: Self.x)) == bits(second))
    }
    #expect(relativeError(first, centralDifferences(of: small, at: Self.x)) < 1e-8)
    #expect(relativeError(second, centralDifferences(of: large, at: Self.x)) < 1e-7)
  }

  @Test func nestedWalksKeepTheirNotesApart() {
    // The walk of the inner gradient is recorded, and walked in turn.
    func curvature(_ x: Tensor) -> Tensor { (gradient(of: large, at: x) * x).sum() }
    let plain = gradient(of: curvature, at: Self.x)
    #expect(bits(gradient(of: small, at: Self.x)).count == 6)
    #expect(bits(gradient(of: curvature, at: Self.x)) == bits(plain))
    #expect(relativeError(plain, centralDifferences(of: curvature, at: Self.x)) < 1e-7)
  }

  @Test func aFaultLeavesTheNextGradientAlone() {
    let expected = gradient(of: small, at: Self.x)
    #expect(throws: ShapeError.self) {
      try Supervision.run { _ = gradient(of: { $0 * $0 }, at: Self.x) }
    }
    #expect(bits(gradient(of: small, at: Self.x)) == bits(expected))
  }

  @Test func theSecondGradientAsksForNoRoom() {
    _ = gradient(of: large, at: Self.x)
    let before = ThreadContext.current.growths
    for _ in 0..<5 { _ = gradient(of: large, at: Self.x) }
    #expect(ThreadContext.current.growths == before)
    // The counter counts: a longer computation needs more.
    _ = gradient(of: { x in (0..<40).reduce(x) { y, _ in large(y) * y }.sum() }, at: Self.x)
    #expect(ThreadContext.current.growths > before)
  }
}
