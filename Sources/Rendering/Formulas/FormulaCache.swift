internal import Notebooks

/// Formulas that were set before, one file each, named by their content.
///
/// An entry repeats its formula and carries a checksum, so that neither a damaged file nor two
/// formulas with one name can put a wrong formula on a page.
struct FormulaCache {
  /// Nil keeps nothing.
  let folder: String?
  let identity: UInt64

  private func key(_ formula: Formula) -> String {
    "\(Checksum.text(identity)) \(formula.isDisplay ? "display" : "inline") "
      + formula.macros + formula.tex
  }

  private func path(_ folder: String, _ key: String) -> String {
    "\(folder)/\(Checksum.text(Checksum.of(key.utf8))).formula"
  }

  subscript(formula: Formula) -> TypesetFormula? {
    guard let folder else { return nil }
    let key = key(formula)
    guard let bytes = FileBytes.read(path(folder, key)), bytes.count > 17,
      bytes[16] == UInt8(ascii: "\n"),
      bytes[..<16].elementsEqual(Checksum.text(Checksum.of(bytes[17...])).utf8)
    else { return nil }
    let start = 17 + key.utf8.count + 1
    guard bytes.count > start, bytes[17..<(start - 1)].elementsEqual(key.utf8) else { return nil }
    return decode(String(decoding: bytes[start...], as: UTF8.self))
  }

  /// Keeps a formula; a cache that can't be written only costs time.
  func store(_ result: TypesetFormula, for formula: Formula) {
    guard let folder else { return }
    let key = key(formula)
    let body = Array("\(key)\n\(encode(result))".utf8)
    let entry = Array(Checksum.text(Checksum.of(body)).utf8) + [UInt8(ascii: "\n")] + body
    try? FileBytes.replace(path(folder, key), entry)
  }

  private func encode(_ result: TypesetFormula) -> String {
    switch result {
    case .markup(let markup): "=\(markup)"
    case .malformed(let message, let offset): "!\(offset ?? -1) \(message)"
    }
  }

  private func decode(_ text: String) -> TypesetFormula? {
    if text.hasPrefix("=") { return .markup(String(text.dropFirst())) }
    guard text.hasPrefix("!"), let blank = text.firstIndex(of: " "),
      let offset = Int(text[text.index(after: text.startIndex)..<blank])
    else { return nil }
    return .malformed(
      message: String(text[text.index(after: blank)...]), offset: offset < 0 ? nil : offset)
  }
}
