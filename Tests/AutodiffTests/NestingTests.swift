import Tensors
import Testing

@testable import Autodiff

@Suite struct NestingTests {
  @Test func thirdDerivativeOfAPower() {
    let third = derivative(
      of: { x in
        gradient(of: { y in gradient(of: { $0 * $0 * $0 * $0 }, at: y) }, at: x)
      }, at: 2)
    #expect(third == 48)
  }

  /// d/dx (x · d/dy (x y)) = d/dx x² = 2 x: mixing up the two variables would give x.
  @Test func innerVariableIsNotTheOuterOne() {
    let slope = derivative(of: { x in x * gradient(of: { y in x * y }, at: 5) }, at: 3)
    #expect(slope == 6)
  }

  /// At y = x both gradients meet in one tensor: d/dx [d/dy (x y²) at y = x] = d/dx 2x² = 4x.
  @Test func innerPointMayDependOnTheOuter() {
    let slope = derivative(of: { x in gradient(of: { y in x * y * y }, at: x) }, at: 3)
    #expect(slope == 12)
  }

  /// Outside another gradient the slope of softplus is kept with its value, inside it is a sigmoid that
  /// can be differentiated.
  @Test func slopesOfSoftplusAreSigmoidsAtAnyDepth() {
    let x = Tensor.linspace(-50, 50, 77)
    let slopes = gradient(of: { softplus($0).sum() }, at: x)
    #expect(slopes == sigmoid(x))
    let curvature = gradient(
      of: { y in
        let inner = gradient(of: { softplus($0).sum() }, at: y)
        #expect(inner.detached() == slopes)
        return inner.sum()
      }, at: x)
    #expect(relativeError(curvature, slopes * (1 - slopes)) < 1e-14)
  }

  @Test func hessianOfAQuadraticFormIsItsMatrix() {
    let a = Tensor([[3.0, 1, 0], [1, 2, -1], [0, -1, 5]])
    let h = hessian(of: { x in dot(x, a.matmul(x)) * 0.5 }, at: [1, 2, 3])
    #expect(h == a)
  }

  @Test func rowJacobiansAreTheJacobiansOfRows() {
    let w = Tensor([[0.3, -0.2], [0.5, 0.9]])
    let f: (Tensor) -> Tensor = { tanh($0.matmul(w)) * $0 }
    let x = Tensor([[0.1, 0.7], [-1.2, 0.4], [0.6, -0.5]])
    let all = rowJacobians(of: f, at: x)
    #expect(all.shape == [3, 2, 2])
    for row in 0..<3 {
      let one = jacobian(of: { f($0.reshaped([1, 2])) }, at: x[row])
      #expect(relativeError(all[row], one) < 1e-14)
    }
  }

  @Test func rowJacobiansNeedNotBeSquare() {
    let w = Tensor([[0.3, -0.2, 1.5, 0.1], [0.5, 0.9, -0.7, 2], [-1.1, 0.4, 0.2, -0.3]])
    let x = Tensor([[0.1, 0.7, 2], [-1.2, 0.4, 0.3], [0.6, -0.5, -1], [0, 1, 0.5], [2, 3, 4]])
    let f: (Tensor) -> Tensor = { sigmoid($0.matmul(w)) }
    let all = rowJacobians(of: f, at: x)
    #expect(all.shape == [5, 4, 3])
    for row in 0..<5 {
      let one = jacobian(of: { f($0.reshaped([1, 3])) }, at: x[row])
      #expect(relativeError(all[row], one) < 1e-14)
    }
    // Inside another gradient it is recorded, and has the same numbers.
    let (sum, slope) = valueWithGradient(of: { rowJacobians(of: f, at: $0).sum() }, at: x)
    #expect(relativeError(sum, all.sum()) < 1e-14)
    #expect(slope.shape == x.shape)
  }

  @Test func tensorThatLeavesTheClosureIsAConstant() {
    var leaked = Tensor(0)
    let first = derivative(
      of: { x in
        leaked = x * 3
        return x * x
      }, at: 2)
    #expect(first == 4)
    #expect(!leaked.isTraced)
    #expect(derivative(of: { $0 * leaked }, at: 1) == 6)
  }

  @Test func parametersGetTheirGradientsAndKeepTheirValues() {
    let a = Parameter([1, 2], name: "a")
    let b = Parameter(3, name: "b")
    let unused = Parameter([[1, 2]], name: "unused")
    let (value, slopes) = gradients(
      of: { (square(a.value) * b.value).sum() }, wrt: [a, b, unused])
    #expect(value.scalar == 15)
    #expect(slopes == [[6, 12], 5, [[0, 0]]])
    #expect(a.value == [1, 2])
    #expect(!a.value.isTraced)
  }

  @Test func gradientOfAVectorFaultsWithItsShape() {
    #expect {
      try Supervision.run { _ = gradient(of: { $0 * 2 }, at: [1, 2, 3]) }
    } throws: { error in
      "\(error)".contains("[3]")
    }
  }

  @Test func faultInsideAGradientIsThrown() {
    #expect(throws: ShapeError.self) {
      try Supervision.run { _ = gradient(of: { ($0 + [1, 2]).sum() }, at: [1, 2, 3]) }
    }
    #expect(derivative(of: { $0 * $0 }, at: 1) == 2)
  }

  @Test func jvpAgreesWithTheJacobian() {
    let f: (Tensor) -> Tensor = { .concatenated([sin($0), exp($0) * $0.sum()]) }
    let x = Tensor([0.3, -0.4, 1.1])
    let t = Tensor([0.5, 1.5, -0.7])
    #expect(relativeError(jvp(of: f, at: x, t).product, jacobian(of: f, at: x).matmul(t)) < 1e-14)
  }
}
