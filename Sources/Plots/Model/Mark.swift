/// One layer of a plot: a line, a cloud of points, a histogram.
///
/// A mark is a value that holds plain data: functions are sampled when the mark is made, and the
/// marks that a mark is made of are asked for when the plot is made, so that drawing runs no code
/// of the user's.
///
/// A mark of your own is made of others:
///
/// ```swift
/// struct Target: Mark {
///   var style = MarkStyle()
///   let x: Double, y: Double
///   var marks: [any Mark] {
///     Rule(x: x)
///     Rule(y: y)
///     Points([x], [y])
///   }
/// }
/// ```
public protocol Mark: Sendable {
  /// Colour, width and label; set through the modifiers below.
  ///
  /// What the style of a mark made of others says holds for those that don't say it themselves;
  /// its label names the first of them.
  var style: MarkStyle { get set }

  /// The marks it is made of, the first one at the back.
  @PlotBuilder var marks: [any Mark] { get }
}

/// A mark that this module draws itself; only its own marks conform.
public protocol DrawnMark: Mark {
  /// The channels and shapes this mark contributes, in data coordinates.
  var draft: Draft { get }
}

extension DrawnMark {
  public var marks: [any Mark] { [self] }
}

/// How a mark looks, as far as the plot's defaults are overridden.
public struct MarkStyle: Sendable, Hashable {
  var label: String?
  var color: PlotColor?
  var opacity: Double?
  var width: Double?
  var radius: Double?
  var dash: DashPattern?

  /// The plot's defaults.
  public init() {}
}

/// The rhythm of a stroke.
public enum DashPattern: Sendable, Hashable {
  case solid
  case dashed
  case dotted

  /// Dash lengths for a stroke of `width`, nil for a solid one.
  func lengths(width: Double) -> [Double]? {
    switch self {
    case .solid: nil
    case .dashed: [4 * max(width, 1), 3 * max(width, 1)]
    case .dotted: [0.01, 2.5 * max(width, 1)]
    }
  }
}

extension Mark {
  /// Names the mark in the legend and in the description.
  public func labelled(_ label: String) -> Self {
    with(\.label, label)
  }

  /// Draws the mark in `color` instead of the palette's next one.
  public func color(_ color: PlotColor) -> Self {
    with(\.color, color)
  }

  /// Sets the opacity, 0 (invisible) to 1 (opaque); other values are clamped.
  public func opacity(_ opacity: Double) -> Self {
    with(\.opacity, opacity.clamped(0, 1, otherwise: 1))
  }

  /// Sets the stroke width in points, 0 to 40; other values are clamped.
  public func width(_ points: Double) -> Self {
    with(\.width, points.clamped(0, 40, otherwise: 1))
  }

  /// Sets the radius of dots in points, 0 to 40; other values are clamped.
  public func radius(_ points: Double) -> Self {
    with(\.radius, points.clamped(0, 40, otherwise: 1))
  }

  /// Sets the rhythm of strokes.
  public func dash(_ pattern: DashPattern) -> Self {
    with(\.dash, pattern)
  }

  private func with<Value>(_ path: WritableKeyPath<MarkStyle, Value?>, _ value: Value) -> Self {
    var copy = self
    copy.style[keyPath: path] = value
    return copy
  }
}

extension Double {
  /// The nearest value in `low ... high`; `otherwise` for NaN.
  func clamped(_ low: Double, _ high: Double, otherwise: Double) -> Double {
    isNaN ? otherwise : Swift.min(Swift.max(self, low), high)
  }

  /// The largest magnitude a plot draws: beyond it, spans would overflow.
  static let largestDrawable = 1e300

  /// Whether a plot can place this number.
  var isDrawable: Bool { Swift.abs(self) <= Double.largestDrawable }
}
