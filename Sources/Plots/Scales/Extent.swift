/// The span of values a channel must show, and which ends want air.
///
/// A bar's baseline sits on the axis, a point near the frame wants room around it: each mark says
/// so for its own ends, and the end that wins brings its wish along. Where ends agree, the tight
/// one wins.
struct Extent: Sendable, Hashable {
  private(set) var low = Double.infinity
  private(set) var high = -Double.infinity
  /// The smallest value above zero: what a logarithmic axis starts from.
  private(set) var lowPositive = Double.infinity
  private(set) var lowIsLoose = false
  private(set) var highIsLoose = false

  init() {}

  init(_ values: [Double], loose: Bool) {
    for value in values { insert(value, loose: loose) }
  }

  var isEmpty: Bool { low > high }

  mutating func insert(_ value: Double, loose: Bool) {
    guard value.isDrawable else { return }
    if value > 0, value < lowPositive { lowPositive = value }
    if value < low {
      (low, lowIsLoose) = (value, loose)
    } else if value == low {
      lowIsLoose = lowIsLoose && loose
    }
    if value > high {
      (high, highIsLoose) = (value, loose)
    } else if value == high {
      highIsLoose = highIsLoose && loose
    }
  }

  mutating func formUnion(_ other: Extent) {
    guard !other.isEmpty else { return }
    insert(other.low, loose: other.lowIsLoose)
    insert(other.high, loose: other.highIsLoose)
    lowPositive = min(lowPositive, other.lowPositive)
  }
}
