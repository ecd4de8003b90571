import ElementaryFunctions
package import Tensors

/// Monotone rational-quadratic splines, one for each place of a tensor of numbers.
///
/// Widths and heights are softmaxes of bounded raw numbers, inner slopes exponentials of bounded
/// ones, so no bin is narrower and no slope smaller than about a thousandth of the even one. The
/// outer slopes are 1, so that the spline goes on as the identity. Raw zeros are the identity.
///
/// Source: Durkan, Bekasov, Murray, Papamakarios (2019), "Neural Spline Flows", section 3.1 and
/// appendix A. arXiv:1906.04032. The bounds on raw numbers are those of the library zuko.
package struct MonotoneSpline {
  /// Left ends and widths of the bins, `[…, K]`.
  private let lefts: Tensor
  private let widths: Tensor
  /// Lower ends and heights of the bins, `[…, K]`.
  private let bottoms: Tensor
  private let heights: Tensor
  /// Slopes at the left and right ends of the bins, `[…, K]`.
  private let leftSlopes: Tensor
  private let rightSlopes: Tensor

  /// log of the smallest slope, and of the smallest ratio of two widths.
  private static let logSmallest = Elementary.log(1e-3)

  /// Splines from raw numbers: widths and heights `[…, K]`, slopes at inner knots `[…, K − 1]`.
  package init(rawWidths: Tensor, rawHeights: Tensor, rawSlopes: Tensor, bound: Double) {
    (lefts, widths) = Self.bins(rawWidths, bound)
    (bottoms, heights) = Self.bins(rawHeights, bound)
    let inner = exp(rawSlopes / (1 + abs(rawSlopes / Self.logSmallest)))
    let end = Tensor(ones: Array(rawWidths.shape.dropLast()) + [1])
    leftSlopes = Tensor.concatenated([end, inner], axis: -1)
    rightSlopes = Tensor.concatenated([inner, end], axis: -1)
  }

  /// First ends and lengths of bins that fill [−bound, bound].
  private static func bins(_ raw: Tensor, _ bound: Double) -> (Tensor, Tensor) {
    let bounded = raw / (1 + abs(2 * raw / logSmallest))
    let lengths = 2 * bound * bounded.softmax(axis: -1)
    let ends = lengths.cumulativeSum(axis: -1)
    let count = raw.shape[raw.rank - 1]
    let starts = ends[columns: 0..<count - 1].padded(axis: -1, before: 1, after: 0)
    return (starts - bound, lengths)
  }

  /// The bin of each number as a row of zeros with a one, `[…, K]`, and whether it has one.
  private func bin(of x: Tensor, _ starts: Tensor, _ lengths: Tensor) -> (
    choice: Tensor, isInside: Tensor
  ) {
    // Each bin ends where the next one starts, to the last bit, so no number falls between two.
    let from = starts.detached()
    let count = from.shape[from.rank - 1]
    let end = from[columns: count - 1..<count] + lengths.detached()[columns: count - 1..<count]
    let to = Tensor.concatenated([from[columns: 1..<count], end], axis: -1)
    let places = x.detached().expandingDimension(at: -1)
    let choice = (places .>= from) * (places .< to)
    return (choice, choice.sum(axis: -1))
  }

  private struct Piece {
    let left: Tensor
    let width: Tensor
    let bottom: Tensor
    let height: Tensor
    let leftSlope: Tensor
    let rightSlope: Tensor
    let slope: Tensor
    /// d₀ + d₁ − 2 s
    let bend: Tensor

    /// The bin that is chosen for each number; outside all bins one that maps 0 to 0.
    init(_ spline: MonotoneSpline, _ choice: Tensor, _ isInside: Tensor) {
      let pick = { (values: Tensor) in (choice * values).sum(axis: -1) }
      let spare = 1 - isInside
      left = pick(spline.lefts)
      width = pick(spline.widths) + spare
      bottom = pick(spline.bottoms)
      height = pick(spline.heights) + spare
      leftSlope = pick(spline.leftSlopes) + spare
      rightSlope = pick(spline.rightSlopes) + spare
      slope = height / width
      bend = leftSlope + rightSlope - 2 * slope
    }

    /// log dz/dx at ξ, the part of the bin's width.
    func logDerivative(_ xi: Tensor, _ mixed: Tensor) -> Tensor {
      let denominator = slope + bend * mixed
      let rest = 1 - xi
      let numerator = rightSlope * xi * xi + 2 * slope * mixed + leftSlope * rest * rest
      return 2 * log(slope) + log(numerator) - 2 * log(denominator)
    }
  }

  /// z and log dz/dx of each number, both in the shape of `x`.
  package func forward(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let (choice, isInside) = bin(of: x, lefts, widths)
    let piece = Piece(self, choice, isInside)
    let inner = select(isInside, x, 0)
    let xi = (inner - piece.left) / piece.width
    let mixed = xi * (1 - xi)
    let value =
      piece.bottom + piece.height * (piece.slope * xi * xi + piece.leftSlope * mixed)
      / (piece.slope + piece.bend * mixed)
    return (
      select(isInside, value, x), select(isInside, piece.logDerivative(xi, mixed), 0)
    )
  }

  /// x and log dx/dz of each number, both in the shape of `z`.
  package func inverse(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let (choice, isInside) = bin(of: z, bottoms, heights)
    let piece = Piece(self, choice, isInside)
    let up = select(isInside, z, 0) - piece.bottom
    // The root of a quadratic that lies in [0, 1], in the form that doesn't cancel.
    let a = piece.height * (piece.slope - piece.leftSlope) + up * piece.bend
    let b = piece.height * piece.leftSlope - up * piece.bend
    let c = -(piece.slope * up)
    let xi = 2 * c / (-b - sqrt(maximum(b * b - 4 * a * c, 0)))
    let value = piece.left + xi * piece.width
    let logDerivative = -piece.logDerivative(xi, xi * (1 - xi))
    return (select(isInside, value, z), select(isInside, logDerivative, 0))
  }
}
