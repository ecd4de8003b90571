/// What the words after a code fence ask for.
enum CellHeader: Hashable {
  /// `{swift}`: a cell.
  case swift
  /// `{{swift}}`: the fence is shown as it would be written, braces once.
  case shownFence(String)
  /// Braces around anything else.
  case unknownCell(String)
  /// Code that is shown.
  case language(String?)
  /// `{.swift #lst-newton lst-cap="…"}`: code that is shown, whose first class is its language.
  case attributed(BlockAttributes)

  init(_ info: String) {
    guard info.hasPrefix("{"), info.hasSuffix("}") else {
      self = .language(Self.firstWord(info))
      return
    }
    let name = String(info.dropFirst().dropLast())
    if name == "swift" {
      self = .swift
    } else if name.hasPrefix("{"), name.hasSuffix("}") {
      self = .shownFence(name)
    } else if name.hasPrefix("."), !name.dropFirst().contains(where: { " .#=".contains($0) }) {
      // Pandoc's attribute form of a plain language.
      self = .language(String(name.dropFirst()))
    } else if name.hasPrefix(".") || name.hasPrefix("#"), let attributes = BlockAttributes(name) {
      self = .attributed(attributes)
    } else {
      self = .unknownCell(name)
    }
  }

  static func firstWord(_ info: String) -> String? {
    info.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
