/// What a check is worth: a decimal number of at most three decimals, kept exactly.
public struct Points: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let thousandths: Int

  public static let zero = Points(thousandths: 0)
  /// More for one check is a slip of the hand.
  static let most = 1_000_000

  private init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// Reads `3`, `0.5` or `1.25`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...2).contains(parts.count), (1...7).contains(whole.count),
      parts.count == 1 || (1...3).contains(parts[1].count),
      parts.allSatisfy({ $0.utf8.allSatisfy(Ascii.isDigit) })
    else { return nil }
    let decimals = parts.count == 1 ? "" : parts[1]
    let zeros = String(repeating: "0", count: 3 - decimals.count)
    guard let thousandths = Int(whole + decimals + zeros), thousandths <= Self.most * 1000 else {
      return nil
    }
    self.thousandths = thousandths
  }

  public var value: Double { Double(thousandths) / 1000 }

  /// With as many decimals as it needs.
  public var description: String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest != 0 else { return String(whole) }
    var decimals = String(1000 + rest).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }

  public static func + (a: Points, b: Points) -> Points {
    Points(thousandths: a.thousandths + b.thousandths)
  }

  public static func < (a: Points, b: Points) -> Bool { a.thousandths < b.thousandths }
}
