public import Autodiff
public import Tensors

/// z = x + û tanh(w·x + b): moves points along û where they cross a plane.
///
/// û = u + (softplus(w·u) − 1 − w·u) w / |w|² keeps w·û > −1, so the map is one-to-one. log|det| is
/// log|1 + (w·û)(1 − tanh²)|. The inverse is the root of one monotone function of a number for
/// each point. `inverted()` makes the noise-to-data direction fast, for reverse KL.
///
/// Source: Rezende, Mohamed (2015), "Variational Inference with Normalizing Flows", section 4.1
/// and appendix A. arXiv:1505.05770. The softplus form of the constraint doesn't overflow.
public final class Planar: NumericallyInvertible, SizedOnFirstUse {
  package struct Plane {
    package let u: Parameter
    package let w: Parameter
    package let b: Parameter

    package init(u: Tensor, w: Tensor, b: Tensor) {
      self.u = Parameter(u, name: "u")
      self.w = Parameter(w, name: "w")
      self.b = Parameter(b, name: "b")
    }

    /// û and w·û.
    var move: (u: Tensor, product: Tensor) {
      let w = w.value
      let product = dot(w, u.value)
      let bound = softplus(product) - 1
      return (u.value + (bound - product) * w / dot(w, w), bound)
    }
  }

  private var plane: Plane?
  private var source = WeightSource()

  /// A layer that starts as the identity, with a random plane.
  ///
  /// - Parameter dimension: D, or nil to learn it from the flow or the first points.
  public init(dimension: Int? = nil) {
    if let dimension { settle(dimension: dimension) }
  }

  package init(_ plane: Plane) { self.plane = plane }

  public var dimension: Int? { plane?.w.value.count }

  public var parameters: [Parameter] { plane.map { [$0.u, $0.w, $0.b] } ?? [] }

  public var inverseTolerance: Double { 1e-12 }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, plane in
      let (u, product) = plane.move
      let bent = tanh(matmul(rows, plane.w.value) + plane.b.value)
      return (
        rows + outer(bent, u), log(abs(1 + product * (1 - bent * bent)))
      )
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, plane in
      let (u, product) = plane.move
      let b = plane.b.value
      // w·z = a + (w·û) tanh(a + b) for a = w·x.
      let target = matmul(rows, plane.w.value)
      let root = Tensor(
        rootsOfBentLine(
          target.scalars, bend: number(product), slope: 1,
          offset: Array(repeating: number(b), count: rows.shape[0])))
      let bent = tanh(root + b)
      let slope = (1 + product * (1 - bent * bent)).detached()
      let a = root - (root + product * bent - target) / slope
      let moved = tanh(a + b)
      return (rows - outer(moved, u), -log(abs(1 + product * (1 - moved * moved))))
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Plane) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled("Planar", x, settle: settle, dimension: { dimension }, state: { plane }, map)
  }

  package func settle(dimension: Int) {
    guard plane == nil, let features = validDimension("Planar", dimension) else { return }
    let w = source.normal(shape: [features])
    // softplus(w·u) = 1 makes û zero.
    let product = 0.5413248546129181
    plane = Plane(u: product * w / dot(w, w), w: w, b: source.normal(shape: []))
  }

  public var description: String {
    dimension.map { "Planar(dimension: \($0))" } ?? "Planar()"
  }
}

/// z = x + β (x − c) / (α + |x − c|): pushes points away from a centre, or pulls them to it.
///
/// α > 0 and β > −α are kept by softplus, so the map is one-to-one; the inverse is the root of a
/// quadratic in the radius. It starts as the identity.
///
/// Source: Rezende, Mohamed (2015), "Variational Inference with Normalizing Flows", section 4.1.
/// arXiv:1505.05770.
public final class Radial: Bijection, SizedOnFirstUse {
  private struct Ball {
    let centre: Parameter
    let logAlpha: Parameter
    let beta: Parameter

    var alpha: Tensor { exp(logAlpha.value) }
    /// β from its raw number: −α + α softplus(raw) / log 2, which is 0 for raw 0.
    func beta(_ alpha: Tensor) -> Tensor { alpha * (softplus(beta.value) / naturalLogOf2 - 1) }
  }

  private var ball: Ball?
  private var source = WeightSource()

  /// A layer with a random centre.
  ///
  /// - Parameter dimension: D, or nil to learn it from the flow or the first points.
  public init(dimension: Int? = nil) {
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { ball?.centre.value.count }

  public var parameters: [Parameter] { ball.map { [$0.centre, $0.logAlpha, $0.beta] } ?? [] }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, ball in
      let alpha = ball.alpha
      let beta = ball.beta(alpha)
      let offset = rows - ball.centre.value
      let radius = Self.length(offset)
      let (stretch, logDet) = Self.stretch(radius, alpha, beta, features: rows.shape[1])
      return (ball.centre.value + offset * stretch, logDet)
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, ball in
      let alpha = ball.alpha
      let beta = ball.beta(alpha)
      let offset = rows - ball.centre.value
      let image = Self.length(offset)
      // ρ = r (1 + β / (α + r)); the larger root, in a form that doesn't cancel.
      let half = 0.5 * (alpha + beta - image)
      let root = sqrt(half * half + alpha * image)
      let radius = select(half .> 0, alpha * image / (half + root), root - half)
      let (stretch, logDet) = Self.stretch(radius, alpha, beta, features: rows.shape[1])
      return (ball.centre.value + offset / stretch, -logDet)
    }
  }

  /// |offset| of each row, `[N, 1]`, with a gradient of 0 at 0.
  private static func length(_ offset: Tensor) -> Tensor {
    let squares = (offset * offset).sum(axis: 1, keepingDimension: true)
    let isZero = (squares .== 0).detached()
    return select(isZero, 0, sqrt(select(isZero, 1, squares)))
  }

  /// |z − c| / |x − c| and the log-det: D − 1 directions stretch alike, one along the radius.
  private static func stretch(
    _ radius: Tensor, _ alpha: Tensor, _ beta: Tensor, features: Int
  ) -> (Tensor, Tensor) {
    let h = 1 / (alpha + radius)
    let across = 1 + beta * h
    let along = across - beta * radius * h * h
    let logDet = Double(features - 1) * log(across) + log(along)
    return (across, logDet.sum(axis: 1))
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Ball) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled("Radial", x, settle: settle, dimension: { dimension }, state: { ball }, map)
  }

  package func settle(dimension: Int) {
    guard ball == nil, let features = validDimension("Radial", dimension) else { return }
    ball = Ball(
      centre: Parameter(source.normal(shape: [features]), name: "centre"),
      logAlpha: Parameter(Tensor(0), name: "log-alpha"),
      beta: Parameter(Tensor(0), name: "raw-beta"))
  }

  public var description: String {
    dimension.map { "Radial(dimension: \($0))" } ?? "Radial()"
  }
}
