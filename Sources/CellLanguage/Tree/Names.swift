internal import SwiftSyntax

extension TokenSyntax {
  /// What it names, as other places name it: without backticks, which only say that a keyword is
  /// no keyword here.
  ///
  /// `` `init` `` and `` `self` `` keep theirs: behind a dot they mean something else without.
  var name: String {
    let text = text
    guard text.utf8.first == UInt8(ascii: "`"), text != "`init`", text != "`self`" else {
      return text
    }
    return text.withoutBackticks
  }
}

extension String {
  /// A name as it is printed.
  var withoutBackticks: String {
    count > 2 && first == "`" && last == "`" ? String(dropFirst().dropLast()) : self
  }
}
