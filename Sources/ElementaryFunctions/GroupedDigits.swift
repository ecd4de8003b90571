/// Digits in groups of three: `20,000,000`.
package enum GroupedDigits {
  /// A whole number with a mark between its groups.
  package static func text(_ number: some BinaryInteger, mark: String = ",") -> String {
    (number < 0 ? "-" : "") + text(digits: String(number.magnitude), mark: mark)
  }

  /// Decimal digits, without a sign, with a mark between their groups.
  package static func text(digits: String, mark: String = ",") -> String {
    let count = digits.utf8.count
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (count - digit.offset) % 3 == 0 { text += mark }
      text.append(digit.element)
    }
  }
}
