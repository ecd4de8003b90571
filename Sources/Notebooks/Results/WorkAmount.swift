internal import ElementaryFunctions

/// A number of steps in words, with two or more significant digits: 1.2 billion.
public struct WorkAmount: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable {
    case one = ""
    case million, billion
  }

  /// With one decimal where there is a unit, unless it is zero.
  public let number: String
  public let unit: Unit

  public init(_ steps: Int) {
    // What rounds to a thousand millions is a billion.
    let million = 1_000_000
    if steps >= 999_950 * 1000 {
      (number, unit) = (Self.tenths(steps, of: 1000 * million), .billion)
    } else if steps >= million {
      (number, unit) = (Self.tenths(steps, of: million), .million)
    } else {
      (number, unit) = (GroupedDigits.text(max(0, steps)), .one)
    }
  }

  /// In English.
  public var words: String {
    "\(number) \(unit == .one ? "" : unit.rawValue + " ")step\(number == "1" && unit == .one ? "" : "s")"
  }

  private static func tenths(_ steps: Int, of unit: Int) -> String {
    let tenths = steps / (unit / 10) + (steps % (unit / 10) >= unit / 20 ? 1 : 0)
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    return GroupedDigits.text(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}
