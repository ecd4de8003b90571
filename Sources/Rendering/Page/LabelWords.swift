/// What the things that carry labels are called, by the prefix of their labels.
///
/// Prefixes and words are Quarto's.
enum LabelWords {
  static let floats = ["fig": "Figure", "tbl": "Table", "lst": "Listing"]

  static let theorems = [
    "thm": "Theorem", "lem": "Lemma", "cor": "Corollary", "prp": "Proposition",
    "cnj": "Conjecture", "def": "Definition", "exm": "Example", "exr": "Exercise",
    "sol": "Solution", "rem": "Remark", "alg": "Algorithm",
  ]

  /// Divisions that are set like theorems but have no number, by their class.
  static let asides = [
    "proof": "Proof", "remark": "Remark", "solution": "Solution", "theorem": "Theorem",
    "lemma": "Lemma", "corollary": "Corollary", "proposition": "Proposition",
    "conjecture": "Conjecture", "definition": "Definition", "example": "Example",
    "exercise": "Exercise", "algorithm": "Algorithm",
  ]

  static let callouts = [
    "note": "Note", "tip": "Tip", "warning": "Warning", "important": "Important",
    "caution": "Caution",
  ]

  /// Prefixes of the labels of callouts that are counted.
  static let calloutPrefixes = [
    "nte": "note", "tip": "tip", "wrn": "warning", "imp": "important", "cau": "caution",
  ]

  /// What a reference calls a label's target; nil if the label has no prefix that we know.
  static func word(for label: some StringProtocol) -> String? {
    guard let prefix = prefix(of: label) else { return nil }
    if let word = floats[prefix] ?? theorems[prefix] { return word }
    if let callout = calloutPrefixes[prefix] { return callouts[callout] }
    return ["eq": "Equation", "sec": "Section"][prefix]
  }

  /// What stands before the first hyphen of a label.
  static func prefix(of label: some StringProtocol) -> String? {
    label.firstIndex(of: "-").map { String(label[..<$0]) }
  }
}
