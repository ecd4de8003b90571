/// Walks through tensors whose elements aren't in the order of the result.
enum Strides {
  /// Row-major steps of a shape.
  static func of(_ shape: [Int]) -> [Int] {
    var strides = Array(repeating: 1, count: shape.count)
    var step = 1
    for axis in shape.indices.reversed() {
      strides[axis] = step
      step *= shape[axis]
    }
    return strides
  }

  /// Steps of an input seen as the broadcast shape: 0 where an axis is repeated.
  static func of(_ shape: [Int], broadcastTo target: [Int]) -> [Int] {
    let own = of(shape)
    let offset = target.count - shape.count
    return target.indices.map { axis in
      axis < offset || shape[axis - offset] == 1 ? 0 : own[axis - offset]
    }
  }

  /// Merges neighbouring axes that are one run in every input, and drops axes of length 1.
  ///
  /// The last axis of the result is the inner loop; there is always one.
  static func merged(_ shape: [Int], _ strides: [[Int]]) -> (shape: [Int], strides: [[Int]]) {
    var lengths: [Int] = []
    var steps: [[Int]] = strides.map { _ in [] }
    for axis in shape.indices where shape[axis] != 1 {
      let length = shape[axis]
      if let last = lengths.indices.last,
        strides.indices.allSatisfy({ steps[$0][last] == strides[$0][axis] * length })
      {
        lengths[last] *= length
        for index in strides.indices { steps[index][last] = strides[index][axis] }
      } else {
        lengths.append(length)
        for index in strides.indices { steps[index].append(strides[index][axis]) }
      }
    }
    if lengths.isEmpty { return ([1], strides.map { _ in [1] }) }
    return (lengths, steps)
  }

  /// Calls the body with the offset of each input at the start of each inner run, in order.
  @inline(__always)
  static func forEachRun(
    _ shape: [Int], _ strides: [[Int]], _ body: (_ offsets: [Int], _ run: Int) -> Void
  ) {
    let outer = shape.count - 1
    var index = Array(repeating: 0, count: outer)
    var offsets = Array(repeating: 0, count: strides.count)
    let runs = shape.dropLast().reduce(1, *)
    for run in 0..<runs {
      body(offsets, run)
      var axis = outer - 1
      while axis >= 0 {
        index[axis] += 1
        for input in strides.indices { offsets[input] += strides[input][axis] }
        if index[axis] < shape[axis] { break }
        for input in strides.indices { offsets[input] -= strides[input][axis] * shape[axis] }
        index[axis] = 0
        axis -= 1
      }
    }
  }

  /// Copies elements read with any steps into a dense result.
  static func copy(_ source: Input, shape: [Int], strides: [Int], into out: Output) {
    let merged = merged(shape, [strides])
    let lengths = merged.shape
    let steps = merged.strides[0]
    guard Tensor.count(of: lengths) > 0 else { return }
    let inner = lengths[lengths.count - 1]
    let step = steps[steps.count - 1]
    if lengths.count == 2, steps[0] == 1, step > 1 {
      transpose(source, rows: lengths[0], columns: inner, step: step, into: out)
      return
    }
    if lengths.count == 2, step == 1, inner <= 16 {
      // A few columns of a matrix: calls would cost more than the copies.
      for row in 0..<lengths[0] {
        let from = source + row &* steps[0]
        let to = out + row &* inner
        for index in 0..<inner { to[index] = from[index] }
      }
      return
    }
    forEachRun(lengths, merged.strides) { offsets, run in
      let from = source + offsets[0]
      let to = out + run * inner
      if step == 1 {
        to.update(from: from, count: inner)
      } else if step == 0 {
        to.update(repeating: from[0], count: inner)
      } else {
        for index in 0..<inner { to[index] = from[index &* step] }
      }
    }
  }

  /// out[r, c] = source[c · step + r], in square blocks that fit the first-level cache.
  private static func transpose(
    _ source: Input, rows: Int, columns: Int, step: Int, into out: Output
  ) {
    let block = 16
    for rowStart in stride(from: 0, to: rows, by: block) {
      let rowEnd = min(rowStart + block, rows)
      for columnStart in stride(from: 0, to: columns, by: block) {
        let columnEnd = min(columnStart + block, columns)
        for row in rowStart..<rowEnd {
          for column in columnStart..<columnEnd {
            out[row &* columns &+ column] = source[column &* step &+ row]
          }
        }
      }
    }
  }
}
