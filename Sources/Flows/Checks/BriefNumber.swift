/// A number with a few significant digits, for messages: 2.2e-16, 0.3413, 12500.
///
/// Whole parts of up to seven digits keep all of them.
func brief(_ value: Double, digits: Int = 2) -> String {
  guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
  var (number, exponent) = decimalDigits(value.magnitude)
  let isPlain = (-3..<7).contains(exponent)
  let count = isPlain ? max(digits, exponent + 1) : digits
  if number.count > count {
    let roundsUp = number[count] >= 5
    number.removeSubrange(count...)
    if roundsUp {
      while number.last == 9 { number.removeLast() }
      if number.isEmpty {
        number = [1]
        exponent += 1
      } else {
        number[number.count - 1] += 1
      }
    }
  }
  while number.last == 0, number.count > 1 { number.removeLast() }
  let text = number.map(String.init).joined()
  let sign = value < 0 ? "-" : ""
  func pointed(_ whole: Int) -> String {
    let padded = text + String(repeating: "0", count: max(whole - text.count, 0))
    let rest = padded.dropFirst(whole)
    return padded.prefix(whole) + (rest.isEmpty ? "" : "." + rest)
  }
  guard isPlain else { return sign + pointed(1) + "e\(exponent)" }
  if exponent >= 0 { return sign + pointed(exponent + 1) }
  return sign + "0." + String(repeating: "0", count: -exponent - 1) + text
}

/// Two numbers with as few digits, at least four, as show whether they differ.
func brief(_ a: Double, beside b: Double, areApart: Bool) -> (String, String) {
  for digits in 4..<17 {
    let texts = (brief(a, digits: digits), brief(b, digits: digits))
    if !areApart || a == b || texts.0 != texts.1 { return texts }
  }
  return (brief(a, digits: 17), brief(b, digits: 17))
}

/// The shortest decimal digits that read back as a positive number, and the power of ten of the
/// first one.
private func decimalDigits(_ value: Double) -> (digits: [Int], exponent: Int) {
  let parts = "\(value)".split(separator: "e")
  let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  let whole = halves[0].utf8.map { Int($0) - 48 }
  let rest = halves.count > 1 ? halves[1].utf8.map { Int($0) - 48 } : []
  let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  let zeros = (whole + rest).prefix { $0 == 0 }.count
  return (Array((whole + rest).dropFirst(zeros)), whole.count - 1 - zeros + power)
}
