// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension AutodiffBinding {
  /// What Autodiff declares.
  static let interface = #"""
    @host("2000") func gradient(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("2001") func valueWithGradient(of f: (Tensor) -> Tensor, at x: Tensor) -> (value: Tensor, gradient: Tensor)
    @host("2002") func gradient(of f: (Tensor, Tensor) -> Tensor, at x: Tensor, _ y: Tensor) -> (Tensor, Tensor)
    @host("2003") func valueWithGradients(of f: ([Tensor]) -> Tensor, at points: [Tensor]) -> (value: Tensor, gradients: [Tensor])
    @host("2004") func derivative(of f: (Tensor) -> Tensor, at x: Double) -> Double
    @host("2005") func vjp(of f: (Tensor) -> Tensor, at x: Tensor, _ cotangent: Tensor) -> (value: Tensor, product: Tensor)
    @host("2006") func jvp(of f: (Tensor) -> Tensor, at x: Tensor, _ tangent: Tensor) -> (value: Tensor, product: Tensor)
    @host("2007") func jacobian(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("2008") func rowJacobians(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("2009") func hessian(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor
    @host("2010") func hessianVectorProduct(of f: (Tensor) -> Tensor, at x: Tensor, _ vector: Tensor) -> Tensor
    @host struct Parameter {
      var name: String { @host("2011") get }
      var value: Tensor { @host("2012") get  @host("2013") nonmutating set }
      @host("2014") init(_ value: Tensor, name: String = "parameter")
    }
    @host("2015") func perturb(_ parameters: [Parameter], by sd: Double)
    @host("2016") func perturb(_ parameters: [Parameter], by sd: Double, using generator: inout Philox)
    @host("2017") func gradients(of body: () -> Tensor, wrt parameters: [Parameter]) -> (value: Tensor, gradients: [Tensor])
    """#
}
