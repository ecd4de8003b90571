internal import Diagnostics

/// Typed readings of YAML values; each complains at the value when it has another type.
extension Complaints {
  private mutating func mismatch(_ entry: YAMLEntry, _ expected: String, help: String? = nil) {
    error(
      "option-value", "'\(entry.key)' must be \(expected), got \(entry.value.description)",
      at: entry.value.range, help: help)
  }

  package mutating func bool(_ entry: YAMLEntry) -> Bool? {
    if let bool = entry.value.scalar?.bool { return bool }
    let text = entry.value.scalar?.text ?? ""
    let quoted = entry.value.scalar?.isPlain == false && ["true", "false"].contains(text)
    let near = Suggestion.nearest(to: text, among: ["true", "false"])
    mismatch(
      entry, "true or false",
      help: quoted ? "remove the quotes" : near.map { "did you mean '\($0)'?" })
    return nil
  }

  package mutating func text(_ entry: YAMLEntry) -> String? {
    guard let scalar = entry.value.scalar, !scalar.isNull else {
      mismatch(entry, "text")
      return nil
    }
    return scalar.text
  }

  /// One text or a list of them.
  package mutating func texts(_ entry: YAMLEntry) -> [String]? {
    guard case .list(let values, _) = entry.value else { return text(entry).map { [$0] } }
    let texts = values.compactMap { $0.scalar?.text }
    guard texts.count == values.count else {
      mismatch(entry, "text or a list of texts")
      return nil
    }
    return texts
  }

  package mutating func positiveNumber(_ entry: YAMLEntry, upTo limit: Double) -> Double? {
    guard let number = entry.value.scalar?.number, number > 0, number <= limit else {
      mismatch(entry, "a number above 0 and at most \(Int(limit))")
      return nil
    }
    return number
  }

  mutating func points(_ entry: YAMLEntry) -> Points? {
    guard let scalar = entry.value.scalar, scalar.isPlain, let points = Points(scalar.text) else {
      mismatch(entry, "a number from 0 to \(Points.most) with at most three decimals")
      return nil
    }
    return points
  }

  mutating func wholeNumber(_ entry: YAMLEntry, in range: ClosedRange<Int>) -> Int? {
    guard let scalar = entry.value.scalar, scalar.isPlain, let number = Int(scalar.text),
      range.contains(number)
    else {
      mismatch(entry, "a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  package mutating func wholeNumber(_ entry: YAMLEntry) -> UInt64? {
    guard let scalar = entry.value.scalar, scalar.isPlain, let number = UInt64(scalar.text) else {
      mismatch(entry, "a whole number from 0 to 18446744073709551615")
      return nil
    }
    return number
  }

  /// One of a few words, some of which YAML reads as booleans.
  package mutating func word<Value>(_ entry: YAMLEntry, _ choices: [(String, Value)]) -> Value? {
    let scalar = entry.value.scalar
    let text = scalar?.bool.map { $0 ? "true" : "false" } ?? scalar?.text ?? ""
    if let choice = choices.first(where: { $0.0 == text }) { return choice.1 }
    let names = choices.map(\.0)
    let near = Suggestion.nearest(to: text, among: names)
    let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    mismatch(entry, list, help: near.map { "did you mean '\($0)'?" })
    return nil
  }
}
