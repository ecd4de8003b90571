/// The area between a curve and zero, or between two curves: a density, an error band.
public struct Area: DrawnMark {
  public var style = MarkStyle()
  private let xs: [Double]
  private let lows: [Double]
  private let highs: [Double]
  private let isBand: Bool
  private var problems: [PlotProblem] = []

  /// The area between zero and (xs[i], ys[i]).
  public init(_ xs: [Double], _ ys: [Double]) {
    self.init(xs, [Double](repeating: 0, count: ys.count), ys, isBand: false)
    if xs.count != ys.count {
      problems = [.lengths("Area", [("xs", xs.count), ("ys", ys.count)])]
    }
  }

  /// The band between (xs[i], lows[i]) and (xs[i], highs[i]).
  public init(_ xs: [Double], from lows: [Double], to highs: [Double]) {
    self.init(xs, lows, highs, isBand: true)
    if xs.count != lows.count || xs.count != highs.count {
      problems = [
        .lengths("Area", [("xs", xs.count), ("lows", lows.count), ("highs", highs.count)])
      ]
    }
  }

  /// The area between zero and the graph of `function` over `range`.
  public init(of function: (Double) -> Double, over range: ClosedRange<Double>) {
    guard range.isPlottable else {
      self.init([], [])
      problems = [.range("the range of Area", range.lowerBound, range.upperBound)]
      return
    }
    let points = CurveSampling.sample(over: range, function: function)
    self.init(points.map(\.x), points.map(\.y))
  }

  private init(_ xs: [Double], _ lows: [Double], _ highs: [Double], isBand: Bool) {
    (self.xs, self.lows, self.highs, self.isBand) = (xs, lows, highs, isBand)
  }

  public var draft: Draft {
    var draft = Draft(kind: isBand ? "band" : "area")
    let count = min(xs.count, lows.count, highs.count)
    var rings: [[Point]] = []
    var run: [Int] = []
    var skipped = 0
    func close() {
      if run.count > 1 {
        rings.append(
          run.map { Point(xs[$0], highs[$0]) } + run.reversed().map { Point(xs[$0], lows[$0]) })
      }
      run = []
    }
    for index in 0..<count {
      if xs[index].isDrawable, lows[index].isDrawable, highs[index].isDrawable {
        run.append(index)
        draft.x.insert(xs[index], loose: false)
        draft.y.insert(lows[index], loose: isBand)
        draft.y.insert(highs[index], loose: highs[index] != 0)
      } else {
        skipped += 1
        close()
      }
    }
    close()
    draft.shapes = [.rings(rings)]
    draft.key = .swatch
    draft.problems = problems
    let tops = rings.flatMap { $0.prefix($0.count / 2) }
    draft.summary = Words.join([
      Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", "),
      isBand ? widest(rings) : Words.curve(tops),
      Words.skipped(skipped),
    ])
    return draft
  }

  /// Where a band is narrowest and widest; a ring holds its upper edge, then the lower one back.
  private func widest(_ rings: [[Point]]) -> String {
    let widths = rings.flatMap { ring in
      zip(ring, ring.reversed()).prefix(ring.count / 2).map { Point($0.x, $0.y - $1.y) }
    }
    guard let low = widths.min(by: { $0.y < $1.y }), let high = widths.max(by: { $0.y < $1.y }),
      low.y < high.y
    else { return "" }
    return "narrowest \(Words.number(low.y)) at x = \(Words.number(low.x)); "
      + "widest \(Words.number(high.y)) at x = \(Words.number(high.x))"
  }
}
