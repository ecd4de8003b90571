/// Whole numbers as people read them: `2345`, and with narrow spaces between thousands `20 000 000`.
package enum GroupedDigits {
  /// Numbers of so many digits have their thousands apart.
  package static let least = 5

  private static let mark = "\u{202F}"

  package static func text(_ number: some BinaryInteger) -> String {
    (number < 0 ? "-" : "") + text(digits: String(number.magnitude))
  }

  /// Of decimal digits, without a sign.
  package static func text(digits: String, from least: Int = least) -> String {
    let count = digits.utf8.count
    guard count >= least else { return digits }
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (count - digit.offset) % 3 == 0 { text += mark }
      text.append(digit.element)
    }
  }
}
