import ElementaryFunctions

/// The affine map of coupling and autoregressive layers, with its log-det, in one pass.
///
/// Raw parameters `[N, 2k]` are shifts and raw log-scales; s = c · tanh(raw / c). The result
/// `[N, k + 1]` holds the k images and the log-det of each row:
/// (x − shift) · e^(−s) and −Σ s, or the other way round x · e^s + shift and Σ s.
enum AffineKernel {
  /// Rows that are treated together, so that all of them stay in the first-level cache.
  private static func blockRows(_ k: Int) -> Int { max(1, 512 / max(k, 1)) }

  /// Calls the body with blocks of rows, their signed log-scales ∓s and e to the power of those,
  /// `[rows, k]` each.
  private static func forEachBlock(
    _ raw: Input, rows: Int, _ k: Int, bound: Double, isInverse: Bool,
    _ body: (_ start: Int, _ count: Int, _ logs: Output, _ scales: Output) -> Void
  ) {
    let block = blockRows(k)
    let context = ThreadContext.current
    let (scratch, capacity) = context.take(count: 2 * block * max(k, 1))
    defer { context.put(scratch, capacity: capacity) }
    let (logs, scales) = (scratch, scratch + block * k)
    let factor = isInverse ? bound : -bound
    for start in stride(from: 0, to: rows, by: block) {
      let count = min(block, rows - start)
      for row in 0..<count {
        let from = raw + (start + row) &* 2 &* k + k
        for index in 0..<k { logs[row &* k &+ index] = from[index] / bound }
      }
      Elementary.tanh(logs, logs, count: count * k)
      for index in 0..<count * k { logs[index] *= factor }
      Elementary.exp(logs, scales, count: count * k)
      body(start, count, logs, scales)
    }
  }

  static func map(
    _ x: Input, _ raw: Input, rows: Int, _ k: Int, bound: Double, isInverse: Bool, _ out: Output
  ) {
    forEachBlock(raw, rows: rows, k, bound: bound, isInverse: isInverse) {
      start, count, logs, scales in
      for row in 0..<count {
        let source = x + (start + row) &* k
        let shift = raw + (start + row) &* 2 &* k
        let to = out + (start + row) &* (k &+ 1)
        let scale = scales + row &* k
        if isInverse {
          for index in 0..<k { to[index] = source[index] * scale[index] + shift[index] }
        } else {
          for index in 0..<k { to[index] = (source[index] - shift[index]) * scale[index] }
        }
        to[k] = Reduction.sum(logs + row &* k, k)
      }
    }
  }

  /// The cotangents of x, shifts and raw log-scales side by side, `[N, 3k]`, from that of the
  /// result, `[N, k + 1]`.
  static func pullback(
    _ g: Input, _ x: Input, _ raw: Input, rows: Int, _ k: Int, bound: Double, isInverse: Bool,
    _ out: Output
  ) {
    forEachBlock(raw, rows: rows, k, bound: bound, isInverse: isInverse) {
      start, count, logs, scales in
      for row in 0..<count {
        let source = x + (start + row) &* k
        let shift = raw + (start + row) &* 2 &* k
        let from = g + (start + row) &* (k &+ 1)
        let to = out + (start + row) &* 3 &* k
        let ofLogDet = from[k]
        for index in 0..<k {
          let place = row &* k &+ index
          let byX = from[index] * scales[place]
          let bend = logs[place] / bound
          let slope = (1.0).addingProduct(-bend, bend)
          to[index] = byX
          if isInverse {
            to[k &+ index] = from[index]
            to[2 &* k &+ index] = (byX * source[index] + ofLogDet) * slope
          } else {
            to[k &+ index] = -byX
            to[2 &* k &+ index] = -(byX * (source[index] - shift[index]) + ofLogDet) * slope
          }
        }
      }
    }
  }
}

/// The affine map of coupling and autoregressive layers with its log-det, `[N, k + 1]`.
///
/// - Parameters:
///   - x: `[N, k]`.
///   - raw: Shifts and raw log-scales, `[N, 2k]`.
///   - bound: c, positive: s = c · tanh(raw / c).
///   - isInverse: x · e^s + shift and Σ s, else (x − shift) · e^(−s) and −Σ s.
package func boundedAffine(
  _ x: Tensor, _ raw: Tensor, bound: Double, isInverse: Bool
) -> Tensor {
  .perform(.boundedAffine(bound: bound, isInverse: isInverse), [x, raw])
}
