public import Tensors

// Everything this module knows of tensors: how they become columns of numbers.

extension Line {
  /// A line through (xs[i], ys[i]); both of one length.
  public init(_ xs: Tensor, _ ys: Tensor) {
    self.init(xs.scalars, ys.scalars)
  }

  /// A line through the rows of an `[N, 2]` tensor, or through (i, y[i]) for an `[N]` tensor.
  public init(_ points: Tensor) {
    self.init(Columns("Line", points))
  }
}

extension Points {
  /// Dots at (xs[i], ys[i]); both of one length.
  public init(_ xs: Tensor, _ ys: Tensor) {
    self.init(xs.scalars, ys.scalars)
  }

  /// Dots at the rows of an `[N, 2]` tensor, or at (i, y[i]) for an `[N]` tensor.
  public init(_ points: Tensor) {
    self.init(Columns("Points", points))
  }
}

extension Histogram {
  /// Counts all elements of `values`, whatever its shape.
  ///
  /// - Parameters:
  ///   - values: What to count.
  ///   - bins: How many equal bins, 1 to 500; nil chooses by the rule of Freedman and Diaconis.
  ///   - height: What the height of a bar means.
  public init(_ values: Tensor, bins: Int? = nil, height: HistogramHeight = .count) {
    self.init(values.scalars, bins: bins, height: height)
  }
}

extension Bars {
  /// Bars at 0, 1, 2, … with the heights of an `[N]` tensor.
  public init(_ heights: Tensor) {
    self.init(heights.scalars)
  }

  /// Bars named along the x axis, with the heights of an `[N]` tensor.
  public init(_ names: [String], _ heights: Tensor) {
    self.init(names, heights.scalars)
  }
}

extension Area {
  /// The area between zero and (xs[i], ys[i]).
  public init(_ xs: Tensor, _ ys: Tensor) {
    self.init(xs.scalars, ys.scalars)
  }

  /// The band between (xs[i], lows[i]) and (xs[i], highs[i]).
  public init(_ xs: Tensor, from lows: Tensor, to highs: Tensor) {
    self.init(xs.scalars, from: lows.scalars, to: highs.scalars)
  }
}

extension Heatmap {
  /// `function` of many places at once over a rectangle.
  ///
  /// - Parameters:
  ///   - function: Maps places `[N, 2]` to values `[N]`; called once.
  ///   - xs: The rectangle's side along x.
  ///   - ys: The rectangle's side along y.
  ///   - resolution: Cells along each axis, 2 to 1000.
  public init(
    of function: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>,
    resolution: Int = 96
  ) {
    self.init(
      sample: PlaneSample("Heatmap", xs, ys, resolution: resolution, corners: false) {
        function(Tensor(places: $0)).scalars
      })
  }

  /// A matrix `[rows, columns]`, its first row on top; an `[N]` tensor is one row.
  public init(_ matrix: Tensor) {
    guard matrix.shape.count <= 2 else {
      self.init(problem: .shape("Heatmap", needs: "a matrix", got: matrix.shape))
      return
    }
    let columns = matrix.shape.last ?? 1
    let scalars = matrix.scalars
    let starts = columns > 0 ? Array(stride(from: 0, to: scalars.count, by: columns)) : []
    self.init(starts.map { Array(scalars[$0..<min($0 + columns, scalars.count)]) })
  }
}

extension Contours {
  /// Contours of a function of many places at once over a rectangle.
  ///
  /// - Parameters:
  ///   - function: Maps places `[N, 2]` to values `[N]`; called once.
  ///   - xs: The rectangle's side along x.
  ///   - ys: The rectangle's side along y.
  ///   - levels: Which values to draw; none chooses about `count` of them.
  ///   - count: About how many levels to choose, 1 to 50.
  ///   - filled: Whether to colour the regions between levels instead of drawing lines.
  ///   - resolution: Grid corners along each axis, 2 to 1000.
  public init(
    of function: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>,
    levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96
  ) {
    let sample = PlaneSample("Contours", xs, ys, resolution: resolution, corners: true) {
      function(Tensor(places: $0)).scalars
    }
    self.init(sample: sample, levels: levels, count: count, filled: filled)
  }
}

extension Segments {
  /// Strokes from the rows of one `[N, 2]` tensor to those of another.
  public init(from starts: Tensor, to ends: Tensor) {
    let columns = [starts, ends].map { tensor in
      tensor.shape.count == 2
        ? Columns("Segments", tensor)
        : Columns(
          points: [], problems: [.shape("Segments", needs: "points [N, 2]", got: tensor.shape)])
    }
    self.init(columns[0].points, columns[1].points, problems: columns.flatMap(\.problems))
  }
}

extension ErrorBars {
  /// Strokes from ys[i] − errors[i] to ys[i] + errors[i] at xs[i].
  public init(_ xs: Tensor, _ ys: Tensor, errors: Tensor) {
    self.init(xs.scalars, ys.scalars, errors: errors.scalars)
  }
}

extension Density {
  /// - Parameters:
  ///   - values: What to estimate from: all elements, whatever the shape.
  ///   - bandwidth: Half the width of the kernel; nil chooses by Silverman's rule.
  public init(_ values: Tensor, bandwidth: Double? = nil) {
    self.init(values.scalars, bandwidth: bandwidth)
  }
}

extension DeformedGrid {
  /// The image under a map of many places at once of evenly spaced lines over a rectangle.
  ///
  /// - Parameters:
  ///   - map: Maps places `[N, 2]` to images `[N, 2]`; called once.
  ///   - xs: The rectangle's side along x.
  ///   - ys: The rectangle's side along y.
  ///   - lines: Lines along each axis, 2 to 100.
  public init(
    of map: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>,
    lines: Int = 11
  ) {
    self.init(xs, ys, lines: lines) { places in
      Columns("DeformedGrid", map(Tensor(places: places))).points
    }
  }
}

extension Columns {
  init(_ mark: String, _ tensor: Tensor) {
    let scalars = tensor.scalars
    switch (tensor.shape.count, tensor.shape.last) {
    case (0, _), (1, _):
      self.init(indexing: scalars)
    case (2, 2):
      self.init(
        points: stride(from: 0, to: scalars.count - 1, by: 2).map {
          Point(scalars[$0], scalars[$0 + 1])
        })
    default:
      self.init(
        points: [], problems: [.shape(mark, needs: "points [N, 2] or [N]", got: tensor.shape)])
    }
  }
}

extension Tensor {
  /// Places as rows, `[N, 2]`.
  fileprivate init(places: [Point]) {
    self.init(shape: [places.count, 2], scalars: places.flatMap { [$0.x, $0.y] })
  }
}

extension Image {
  /// Pictures of values: black is the lower end of `range`, white the upper one.
  ///
  /// Three channels are red, green and blue; of another number each is a grey picture of its own,
  /// side by side.
  ///
  /// - Parameters:
  ///   - pixels: One picture `[H, W]` or `[C, H, W]`, or several `[N, C, H, W]`.
  ///   - range: Black and white; values outside are shown as the nearer of both.
  ///   - columns: Pictures in a row; nil puts up to ten into one.
  public init(_ pixels: Tensor, range: ClosedRange<Double> = 0...1, columns: Int? = nil) {
    let shape = pixels.shape
    guard (2...4).contains(shape.count) else {
      self.init(
        problem: .shape("Image", needs: "pictures [H, W], [C, H, W] or [N, C, H, W]", got: shape))
      return
    }
    let sizes = [Int](repeating: 1, count: 4 - shape.count) + shape
    self.init(
      Pictures(
        count: sizes[0], channels: sizes[1], height: sizes[2], width: sizes[3],
        values: pixels.scalars), columns: columns, range: range)
  }
}
