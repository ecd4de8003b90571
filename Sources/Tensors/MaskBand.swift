/// Where the weights of a masked layer may be other than zero, so that products leave out runs of
/// zeros. Sums of other products stay as they are, bit by bit: adding a zero changes none.
package struct MaskBand: Sendable, Hashable {
  /// For each output, the end of the inputs that it sees.
  let inputEnds: [Int]
  /// For each input, the first output that sees it.
  let firstOutputs: [Int]

  /// The band of a mask, `[out, in]`.
  package init(_ mask: Tensor) {
    let (outputs, inputs) = (mask.shape[0], mask.shape[1])
    var ends = Array(repeating: 0, count: outputs)
    var firsts = Array(repeating: outputs, count: inputs)
    mask.withScalars { scalars in
      for output in 0..<outputs {
        for input in 0..<inputs where scalars[output * inputs + input] != 0 {
          ends[output] = input + 1
          firsts[input] = min(firsts[input], output)
        }
      }
    }
    inputEnds = ends
    firstOutputs = firsts
  }
}

/// The part of a matrix product that isn't known to be zero, by the columns of the result.
struct ProductBand {
  /// The first inner index that a column needs, and the end; nil for all.
  var innerStarts: [Int]?
  var innerEnds: [Int]?
  /// The first row of a column that is wanted; those before become zero.
  var rowStarts: [Int]?
  /// The row of the whole result that is the first of this one.
  var firstRow = 0

  /// The inner indices that some columns need.
  func inner(_ columns: Range<Int>, depth: Int) -> Range<Int> {
    let start = innerStarts.map { Self.least($0, columns) } ?? 0
    let end = innerEnds.map { ends in columns.reduce(0) { max($0, ends[$1]) } } ?? depth
    return start..<max(start, end)
  }

  /// The first of so many rows that some columns want.
  func firstRow(_ columns: Range<Int>, rows: Int) -> Int {
    min(max(rowStarts.map { Self.least($0, columns) - firstRow } ?? 0, 0), rows)
  }

  private static func least(_ starts: [Int], _ columns: Range<Int>) -> Int {
    columns.reduce(Int.max) { min($0, starts[$1]) }
  }
}
