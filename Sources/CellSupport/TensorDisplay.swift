import Plots
import Tensors

/// A tensor as a reader likes to see it: a number, a matrix, or a table where it is large.
enum TensorDisplay {
  /// A matrix wider than this doesn't fit the column of text.
  static let matrixColumnsMax = 10
  static let matrixRowsMax = 12
  /// Of a larger tensor so many rows and columns are shown at either end.
  static let endRows = 5
  static let endColumns = 4
  private static let ellipsis = "⋯"

  static func value(_ tensor: Tensor) -> ShownValue {
    switch tensor.rank {
    case 0: return .text("\(tensor.scalar)")
    case 1 where tensor.count <= matrixColumnsMax && tensor.count > 0:
      return .matrix(rows: [texts(tensor.scalars)])
    case 1 where tensor.count > 0:
      return vectorTable(tensor.scalars)
    case 2 where tensor.count > 0:
      return rows(tensor)
    default:
      return tensor.count > 1000
        ? .text("a tensor of shape \(tensor.shape)") : .text("\(tensor)")
    }
  }

  private static func rows(_ tensor: Tensor) -> ShownValue {
    let (height, width) = (tensor.shape[0], tensor.shape[1])
    let scalars = tensor.scalars
    if height <= matrixRowsMax, width <= matrixColumnsMax {
      let texts = texts(scalars)
      return .matrix(rows: (0..<height).map { Array(texts[$0 * width..<($0 + 1) * width]) })
    }
    let rowIndices = shownIndices(height, whole: matrixRowsMax, ends: endRows)
    let columnIndices = shownIndices(width, whole: matrixColumnsMax, ends: endColumns)
    // Columns are different quantities, so each has its own decimals.
    let columns = columnIndices.map { column -> [String] in
      guard let column else { return rowIndices.map { _ in ellipsis } }
      var next = texts(rowIndices.compactMap { $0.map { scalars[$0 * width + column] } })
        .makeIterator()
      return rowIndices.map { $0 == nil ? ellipsis : next.next() ?? "" }
    }
    let cells = rowIndices.indices.map { row in
      [rowIndices[row].map(String.init) ?? ellipsis] + columns.map { $0[row] }
    }
    return .table(
      header: ["[\(height), \(width)]"] + columnIndices.map { $0.map(String.init) ?? ellipsis },
      rows: cells)
  }

  /// A long vector lies down, its indices above it.
  private static func vectorTable(_ scalars: [Double]) -> ShownValue {
    let indices = shownIndices(scalars.count, whole: matrixColumnsMax, ends: endColumns)
    var next = texts(indices.compactMap { $0.map { scalars[$0] } }).makeIterator()
    return .table(
      header: ["[\(scalars.count)]"] + indices.map { $0.map(String.init) ?? ellipsis },
      rows: [[""] + indices.map { $0 == nil ? ellipsis : next.next() ?? "" }])
  }

  /// The indices along an axis that are shown; nil stands for those left out.
  static func shownIndices(_ count: Int, whole: Int, ends: Int) -> [Int?] {
    guard count > whole else { return Array(0..<count) }
    return Array(0..<ends) + [nil] + Array(count - ends..<count)
  }

  // MARK: Numbers

  /// Numbers side by side, with as many decimals each.
  ///
  /// Four decimals, or fewer where that says it all; large and tiny numbers in powers of ten, so
  /// that nothing but zero is shown as zero.
  static func texts(_ values: [Double]) -> [String] {
    let largest = values.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    guard largest < 1e6 else { return values.map { NumberText.significant($0, 5) } }
    let decimalsMax = largest >= 1000 ? 2 : 4
    let scaled = values.map { fixed($0, decimals: decimalsMax) }
    var decimals = decimalsMax
    var step = 1
    while decimals > 0, scaled.allSatisfy({ ($0 ?? 0) % (step * 10) == 0 }) {
      decimals -= 1
      step *= 10
    }
    return zip(values, scaled).map { value, scaled in
      guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "−∞" : "∞" }
      guard let scaled else { return NumberText.significant(value, 3) }
      return text(scaled / step, decimals: decimals)
    }
  }

  /// The number in units of its last decimal; nil where that would hide that it isn't zero.
  private static func fixed(_ value: Double, decimals: Int) -> Int? {
    guard value.isFinite, value.magnitude < 1e6 else { return nil }
    let scale = decimals == 4 ? 1e4 : 1e2
    let scaled = Int((value * scale).rounded())
    return scaled == 0 && value != 0 ? nil : scaled
  }

  private static func text(_ scaled: Int, decimals: Int) -> String {
    var digits = String(scaled.magnitude)
    while digits.count <= decimals { digits = "0" + digits }
    let whole = NumberText.grouped(integer: String(digits.dropLast(decimals)))
    return (scaled < 0 ? "−" : "") + whole + (decimals > 0 ? "." : "") + digits.suffix(decimals)
  }
}
