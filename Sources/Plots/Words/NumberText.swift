internal import ElementaryFunctions

/// Numbers as text: the same on every machine, whatever the locale or C library.
///
/// Everything starts from the shortest decimal digits that round-trip, which Swift's own runtime
/// computes, and goes on in integers.
package enum NumberText {
  static let minus = "\u{2212}"

  /// `value` to at most `digits` significant digits, trailing zeros dropped: `0.125`, `−3.2×10⁻⁷`.
  package static func significant(_ value: Double, _ digits: Int = 4) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? minus + "∞" : "∞" }
    let decimal = Decimal(value).rounded(toDigits: digits)
    guard !decimal.digits.isEmpty else { return "0" }
    let sign = decimal.isNegative ? minus : ""
    if decimal.exponent < -4 || decimal.exponent > 6 {
      let mantissa = plain(decimal.digits, exponent: 0)
      return sign + (mantissa == "1" ? "" : mantissa + "×") + powerOfTen(decimal.exponent)
    }
    return sign + plain(decimal.digits, exponent: decimal.exponent)
  }

  /// A coordinate for SVG, to a hundredth of a point, with an ASCII minus and no trailing zeros.
  static func coordinate(_ value: Double) -> String {
    // Layout clips long before this bound; it keeps the conversion below from trapping.
    let bounded = value.clamped(-1e7, 1e7, otherwise: 0)
    let text = short(hundredths: Int((bounded * 100).rounded()))
    if text.hasPrefix(".") { return "0" + text }
    return text.hasPrefix("-.") ? "-0" + text.dropFirst() : text
  }

  /// A number of hundredths without a zero before its point: `-.25`.
  static func short(hundredths: Int) -> String {
    var text = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if whole > 0 || rest == 0 { text += String(whole) }
    guard rest > 0 else { return text }
    text += ".\(rest / 10)"
    return rest % 10 == 0 ? text : text + String(rest % 10)
  }

  /// `10ᵏ` in superscript digits.
  static func powerOfTen(_ exponent: Int) -> String {
    let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    var text = exponent < 0 ? "⁻" : ""
    for digit in String(exponent.magnitude).utf8 {
      text.append(superscripts[Int(digit) - 48])
    }
    return "10" + text
  }

  /// A whole number with narrow spaces between its thousands, if it is large enough for that.
  package static func grouped(_ number: Int) -> String { GroupedDigits.text(number) }

  /// As `grouped`, of a number that is written already.
  package static func grouped(integer text: String) -> String {
    text.hasPrefix("-")
      ? "-" + GroupedDigits.text(digits: String(text.dropFirst()))
      : GroupedDigits.text(digits: text)
  }

  /// The digits `d₀d₁d₂…` read as d₀.d₁d₂… × 10^exponent, written out.
  ///
  /// Whole parts of `groupedFrom` digits and more are grouped by narrow spaces.
  static func plain(
    _ digits: [UInt8], exponent: Int, groupedFrom: Int = GroupedDigits.least
  ) -> String {
    var whole: [UInt8] = []
    var fraction: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place <= exponent { whole.append(digit) } else { fraction.append(digit) }
    }
    if exponent >= digits.count {
      whole += [UInt8](repeating: 0, count: exponent + 1 - digits.count)
    }
    if exponent < -1 { fraction = [UInt8](repeating: 0, count: -exponent - 1) + fraction }
    if whole.isEmpty { whole = [0] }
    let number = whole.map { String($0) }.joined()
    var text = GroupedDigits.text(digits: number, from: groupedFrom)
    if !fraction.isEmpty { text += "." + fraction.map { String($0) }.joined() }
    return text
  }
}

/// A finite number as decimal digits.
struct Decimal: Hashable {
  var isNegative: Bool
  /// Without leading or trailing zeros; empty for zero.
  var digits: [UInt8]
  /// The power of ten of the first digit.
  var exponent: Int

  /// The shortest digits that read back as `value`; zero for a value that isn't finite.
  init(_ value: Double) {
    isNegative = value < 0
    digits = []
    exponent = 0
    guard value.isFinite, value != 0 else { return }
    var pointAt: Int?
    var written = 0
    var power = 0
    let text = value.magnitude.description.utf8
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index = text.index(after: index)
      if byte == UInt8(ascii: ".") {
        pointAt = written
      } else if byte == UInt8(ascii: "e") {
        power = Int(String(Substring(text[index...]))) ?? 0
        break
      } else {
        digits.append(byte - 48)
        written += 1
      }
    }
    exponent = (pointAt ?? written) - 1 + power
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    while digits.last == 0 { digits.removeLast() }
  }

  /// Rounded half up to at most `count` digits.
  func rounded(toDigits count: Int) -> Decimal {
    guard digits.count > count, count > 0 else { return self }
    var result = self
    let roundsUp = digits[count] >= 5
    result.digits.removeSubrange(count...)
    if roundsUp {
      var place = count - 1
      while place >= 0, result.digits[place] == 9 { place -= 1 }
      if place < 0 {
        result.digits = [1]
        result.exponent += 1
      } else {
        result.digits[place] += 1
        result.digits.removeSubrange((place + 1)...)
      }
    }
    while result.digits.last == 0 { result.digits.removeLast() }
    return result
  }
}
