import ElementaryFunctions

/// Kernels that reduce an axis. The order of additions depends on the lengths alone: blocks of
/// `block` elements are added in index order, and blocks in pairs, a fixed balanced tree. So the
/// rounding error grows with the logarithm of the length, and no vector width or thread count
/// can change a bit.
enum Reduction {
  private static let block = 32

  /// Sums over some axes; axes that lie side by side are one run.
  static func sum(_ input: Tensor, axes: [Int], into out: Output) {
    let isAll = axes.count == input.rank
    if isAll || axes.count == 1 {
      let layout =
        isAll
        ? Layout(outer: 1, length: input.count, inner: 1) : Layout(input.shape, axis: axes[0])
      if layout.length == 1 {
        out.update(from: input.storage.pointer, count: input.count)
      } else {
        sum(layout, Input(input.storage.pointer), out)
      }
      return
    }
    var groups: [(length: Int, isReduced: Bool)] = []
    for (axis, length) in input.shape.enumerated() where length != 1 {
      let isReduced = axes.contains(axis)
      if let last = groups.indices.last, groups[last].isReduced == isReduced {
        groups[last].length *= length
      } else {
        groups.append((length, isReduced))
      }
    }
    var source = Input(input.storage.pointer)
    var temporary: Storage?
    defer { withExtendedLifetime(temporary) {} }
    while let index = groups.lastIndex(where: \.isReduced) {
      let layout = Layout(
        outer: groups[..<index].reduce(1) { $0 * $1.length }, length: groups[index].length,
        inner: groups[(index + 1)...].reduce(1) { $0 * $1.length })
      groups.remove(at: index)
      let isLast = !groups.contains(where: \.isReduced)
      if isLast {
        sum(layout, source, out)
        return
      }
      let count = layout.outer * layout.inner
      let partial = Storage.make(small: Array(repeating: 0, count: count), shape: [count])
      sum(layout, source, partial.pointer)
      temporary = partial
      source = Input(partial.pointer)
    }
    out.update(from: source, count: Tensor.count(of: groups.map(\.length)))
  }

  private static func sum(_ layout: Layout, _ source: Input, _ out: Output) {
    guard layout.length > 0 else {
      out.update(repeating: 0, count: layout.outer * layout.inner)
      return
    }
    if layout.inner == 1 {
      for outer in 0..<layout.outer {
        out[outer] = sum(source + outer * layout.length, layout.length)
      }
      return
    }
    for outer in 0..<layout.outer {
      sumRows(
        source + outer * layout.length * layout.inner, layout.length, layout.inner,
        out + outer * layout.inner)
    }
  }

  /// Adds one run of numbers: within a block, 8 lanes in index order, then lanes in pairs.
  static func sum(_ source: Input, _ count: Int) -> Double {
    if let half = half(count) {
      return sum(source, half) + sum(source + half, count - half)
    }
    return leaf(source, count, { $0 }, { $0 })
  }

  /// The sum of squares along the inner axis, with the bits of a sum of squares made before.
  static func squaredNorms(_ layout: Layout, _ source: Input, _ out: Output) {
    for outer in 0..<layout.outer {
      out[outer] = sumOfSquares(source + outer * layout.length, layout.length)
    }
  }

  private static func sumOfSquares(_ source: Input, _ count: Int) -> Double {
    if let half = half(count) {
      return sumOfSquares(source, half) + sumOfSquares(source + half, count - half)
    }
    return leaf(source, count, { $0 * $0 }, { $0 * $0 })
  }

  /// Where a run of numbers is divided in two, or nil where it is one block of each lane.
  private static func half(_ count: Int) -> Int? {
    let leaf = 8 * block
    return count > leaf ? ((count + leaf - 1) / leaf + 1) / 2 * leaf : nil
  }

  @inline(__always)
  private static func leaf(
    _ source: Input, _ count: Int, _ vector: (Lanes) -> Lanes, _ scalar: (Double) -> Double
  ) -> Double {
    var lanes = Lanes.zero
    var index = 0
    while index + 8 <= count {
      lanes += vector(Elementwise.load(source, index))
      index += 8
    }
    var lane = 0
    while index < count {
      lanes[lane] += scalar(source[index])
      lane += 1
      index += 1
    }
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// Adds the rows of a matrix, as many columns at a time as there are registers for.
  static func sumRows(_ source: Input, _ rows: Int, _ columns: Int, _ out: Output) {
    typealias Two = Beside<Lanes, Lanes>
    guard rows > 0 else {
      out.update(repeating: 0, count: columns)
      return
    }
    var column = 0
    func sum<Part: RowPart>(_: Part.Type, width: Int) {
      while column + width <= columns {
        let sum: Part = Self.sumRows(source + column, rows, columns)
        sum.store(out + column)
        column += width
      }
    }
    sum(Beside<Two, Two>.self, width: 32)
    sum(Lanes.self, width: 8)
    sum(SIMD4<Double>.self, width: 4)
    sum(Double.self, width: 1)
  }

  /// The sum of a part of each row, of at least one.
  private static func sumRows<Part: RowPart>(_ source: Input, _ rows: Int, _ step: Int) -> Part {
    if rows > block {
      let blocks = (rows + block - 1) / block
      let half = (blocks + 1) / 2 * block
      var sum: Part = sumRows(source, half, step)
      sum.add(sumRows(source + half * step, rows - half, step))
      return sum
    }
    var sum = Part(load: source)
    for row in 1..<max(rows, 1) { sum.add(Part(load: source + row &* step)) }
    return sum
  }

  /// The largest or smallest; NaN when there is one.
  static func extremum(_ layout: Layout, isMaximum: Bool, _ source: Input, _ out: Output) {
    let function: BinaryFunction = isMaximum ? .maximum : .minimum
    for outer in 0..<layout.outer {
      let from = source + outer * layout.length * layout.inner
      let to = out + outer * layout.inner
      if layout.inner == 1 {
        var best = from[0]
        for index in 1..<max(layout.length, 1) {
          let value = from[index]
          if isMaximum ? value > best : value < best { best = value }
          if value != value { best = value }
        }
        to[0] = best
        continue
      }
      to.update(from: from, count: layout.inner)
      for index in 1..<max(layout.length, 1) {
        function.evaluate(from + index * layout.inner, 1, to, 1, to, layout.inner)
      }
    }
  }

  static func product(_ layout: Layout, _ source: Input, _ out: Output) {
    forEachLine(layout) { start, step, index in
      var value = 1.0
      for k in 0..<layout.length { value *= source[start + k * step] }
      out[index] = value
    }
  }

  static func logSumExp(_ layout: Layout, _ source: Input, _ out: Output) {
    let context = ThreadContext.current
    let (scratch, capacity) = context.take(count: layout.length)
    defer { context.put(scratch, capacity: capacity) }
    forEachLine(layout) { start, step, index in
      let (largest, sum) = shiftedExponentials(source + start, step, layout.length, scratch)
      out[index] = largest.isFinite ? largest + Elementary.log(sum) : largest
    }
  }

  /// exp(x − max) / Σ, or its logarithm.
  static func softmax(_ layout: Layout, isLog: Bool, _ source: Input, _ out: Output) {
    let context = ThreadContext.current
    let (scratch, capacity) = context.take(count: layout.length)
    defer { context.put(scratch, capacity: capacity) }
    forEachLine(layout) { start, step, _ in
      let (largest, sum) = shiftedExponentials(source + start, step, layout.length, scratch)
      let logSum = isLog ? Elementary.log(sum) : 0
      for k in 0..<layout.length {
        let place = start + k * step
        out[place] = isLog ? (source[place] - largest) - logSum : scratch[k] / sum
      }
    }
  }

  static func cumulativeSum(
    _ layout: Layout, isReversed: Bool, _ source: Input, _ out: Output
  ) {
    forEachLine(layout) { start, step, _ in
      var sum = 0.0
      for k in 0..<layout.length {
        let place = start + (isReversed ? layout.length - 1 - k : k) * step
        sum += source[place]
        out[place] = sum
      }
    }
  }

  /// Writes exp(x − max x) to the scratch; returns the maximum (NaN if there is one) and the sum.
  private static func shiftedExponentials(
    _ source: Input, _ step: Int, _ count: Int, _ scratch: Output
  ) -> (largest: Double, sum: Double) {
    var largest = -Double.infinity
    for k in 0..<count {
      let value = source[k * step]
      if value > largest || value != value { largest = value }
      if largest != largest { break }
    }
    for k in 0..<count { scratch[k] = source[k * step] - largest }
    UnaryFunction.exp.evaluate(scratch, scratch, count)
    return (largest, sum(scratch, count))
  }

  /// Calls the body for each line along the axis: its first place, its step, its index.
  @inline(__always)
  private static func forEachLine(
    _ layout: Layout, _ body: (_ start: Int, _ step: Int, _ index: Int) -> Void
  ) {
    for outer in 0..<layout.outer {
      for inner in 0..<layout.inner {
        body(
          outer * layout.length * layout.inner + inner, layout.inner,
          outer * layout.inner + inner)
      }
    }
  }
}
