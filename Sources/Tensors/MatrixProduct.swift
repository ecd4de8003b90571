/// Matrix products. Every element of the result is Σₖ aᵢₖ bₖⱼ added in the order of k by fused
/// multiply-add from +0, whatever the blocking, so that no tile size can change a bit.
enum MatrixProduct {
  /// A matrix read with any steps, which covers transposed views.
  struct View {
    let pointer: Input
    let rowStep: Int
    let columnStep: Int

    init(_ pointer: Input, rowStep: Int, columnStep: Int) {
      self.pointer = pointer
      self.rowStep = rowStep
      self.columnStep = columnStep
    }

    /// A dense matrix with so many columns in memory, transposed when asked.
    init(_ pointer: Input, columns: Int, isTransposed: Bool) {
      self.pointer = pointer
      rowStep = isTransposed ? 1 : columns
      columnStep = isTransposed ? columns : 1
    }
  }

  /// Multiplies the last two axes; leading axes broadcast.
  static func batched(
    _ a: Tensor, _ b: Tensor, transposeLeft: Bool, transposeRight: Bool, _ output: Tensor
  ) {
    let rank = output.rank
    let m = output.shape[rank - 2]
    let n = output.shape[rank - 1]
    let k = a.shape[a.rank - (transposeLeft ? 2 : 1)]
    let batch = Array(output.shape.dropLast(2))
    let strides = [
      Strides.of(Array(a.shape.dropLast(2)), broadcastTo: batch),
      Strides.of(Array(b.shape.dropLast(2)), broadcastTo: batch),
    ]
    Strides.forEachRun(batch + [1], strides.map { $0 + [1] }) { offsets, run in
      multiply(
        View(
          a.storage.pointer + offsets[0] * m * k, columns: a.shape[a.rank - 1],
          isTransposed: transposeLeft),
        View(
          b.storage.pointer + offsets[1] * k * n, columns: b.shape[b.rank - 1],
          isTransposed: transposeRight),
        m: m, n: n, k: k, output.storage.pointer + run * m * n)
    }
  }

  /// x Wᵀ + b.
  static func linear(_ x: Tensor, _ weights: Tensor, _ bias: Tensor, _ output: Tensor) {
    let n = output.shape[1]
    let k = x.shape[1]
    multiply(
      View(x.storage.pointer, columns: k, isTransposed: false),
      View(weights.storage.pointer, columns: k, isTransposed: true),
      m: output.shape[0], n: n, k: k, output.storage.pointer)
    for row in 0..<output.shape[0] {
      Elementwise.accumulate(
        bias.storage.pointer, into: output.storage.pointer + row * n, count: n)
    }
  }

  /// out = a b, dense `[m, n]`.
  static func multiply(_ a: View, _ b: View, m: Int, n: Int, k: Int, _ out: Output) {
    for row in 0..<m {
      for column in 0..<n {
        var sum = 0.0
        for index in 0..<k {
          sum = sum.addingProduct(
            a.pointer[row * a.rowStep + index * a.columnStep],
            b.pointer[index * b.rowStep + column * b.columnStep])
        }
        out[row * n + column] = sum
      }
    }
  }
}
