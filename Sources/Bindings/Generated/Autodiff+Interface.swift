// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension AutodiffBinding {
  /// What Autodiff declares.
  static let interface = #"""
    @host("1000") func gradient(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("1001") func valueWithGradient(of f: (Tensor) -> Tensor, at x: Tensor) -> (value: Tensor, gradient: Tensor)
    @host("1002") func gradient(of f: (Tensor, Tensor) -> Tensor, at x: Tensor, _ y: Tensor) -> (Tensor, Tensor)
    @host("1003") func valueWithGradients(of f: ([Tensor]) -> Tensor, at points: [Tensor]) -> (value: Tensor, gradients: [Tensor])
    @host("1004") func derivative(of f: (Tensor) -> Tensor, at x: Double) -> Double
    @host("1005") func vjp(of f: (Tensor) -> Tensor, at x: Tensor, _ cotangent: Tensor) -> (value: Tensor, product: Tensor)
    @host("1006") func jvp(of f: (Tensor) -> Tensor, at x: Tensor, _ tangent: Tensor) -> (value: Tensor, product: Tensor)
    @host("1007") func jacobian(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("1008") func rowJacobians(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("1009") func hessian(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("1010") func hessianVectorProduct(of f: (Tensor) -> Tensor, at x: Tensor, _ vector: Tensor) -> Tensor
    @host struct Parameter {
      var name: String { @host("1011") get }
      var value: Tensor { @host("1012") get  @host("1013") nonmutating set }
      @host("1014") init(_ value: Tensor, name: String = "parameter")
    }
    @host("1015") func gradients(of body: () -> Tensor, wrt parameters: [Parameter]) -> (value: Tensor, gradients: [Tensor])
    """#
}
