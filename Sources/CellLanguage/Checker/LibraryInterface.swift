import SwiftParser
import SwiftSyntax

/// A library as cells see it: its declarations, looked through once for all sessions.
package struct LibraryInterface: Sendable {
  package let name: String
  let files: [File]
  /// Precedence groups and operators.
  let operatorDeclarations: SourceFileSyntax
  /// Functions of operators by spelling: those of extensions come last.
  let operators: [String: [OperatorFunction]]

  package var sources: [String] { files.map(\.source) }

  struct File: Sendable {
    let source: String
    let declarations: [LibraryDeclaration]
  }

  struct OperatorFunction: Sendable {
    let declaration: LibraryDeclaration
    /// The type that it is declared in, or extends; nil at file level.
    let owner: String?
    /// What the owner is, if this library declares it.
    let ownerKind: SyntaxKind?
  }

  package init(name: String, sources: [String]) {
    self.name = name
    files = sources.map { File(source: $0, declarations: LibraryOutline.declarations(in: $0)) }
    let all = files.flatMap(\.declarations)
    operatorDeclarations = Parser.parse(
      source: all.filter { $0.kind == .operatorDecl }.map { $0.text() + "\n" }.joined())
    var operators: [String: [OperatorFunction]] = [:]
    var kinds: [String: SyntaxKind] = [:]
    func add(_ declaration: LibraryDeclaration, in owner: String?) {
      guard declaration.kind == .functionDecl, let name = declaration.names.first,
        name.isOperator
      else { return }
      operators[name, default: []].append(
        OperatorFunction(
          declaration: declaration, owner: owner, ownerKind: owner.flatMap { kinds[$0] }))
    }
    func addMembers(of type: LibraryDeclaration, in outer: String?) {
      guard let name = type.names.first else { return }
      let path = outer.map { "\($0).\(name)" } ?? name
      if type.declaresType { kinds[path] = type.kind }
      for member in type.members {
        add(member, in: path)
        if member.declaresType { addMembers(of: member, in: path) }
      }
    }
    for declaration in all where declaration.kind != .extensionDecl {
      add(declaration, in: nil)
      addMembers(of: declaration, in: nil)
    }
    for declaration in all where declaration.kind == .extensionDecl {
      addMembers(of: declaration, in: nil)
    }
    self.operators = operators
  }

  /// Names for the library's own use, as cells see them: every word that begins with an underscore
  /// in its sources, wherever it stands.
  var internalNames: Set<String> {
    var names: Set<String> = []
    for file in files {
      for word in Self.withInternalNamesApart(file.source).utf8.split(
        whereSeparator: { !Self.isWordByte($0) })
      where word.starts(with: "__".utf8) && word.count > 2 {
        names.insert(String(Substring(word)))
      }
    }
    return names
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Words of the language itself that begin with an underscore.
  private static let words: Set<String> = ["_disfavoredOverload", "_modify"]

  /// Puts a second underscore before every word that begins with one: cells name their own
  /// properties `_value` and the like.
  static func withInternalNamesApart(_ source: String) -> String {
    guard source.utf8.contains(UInt8(ascii: "_")) else { return source }
    let bytes = Array(source.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var position = 0
    while position < bytes.count {
      guard isWordByte(bytes[position]) else {
        result.append(bytes[position])
        position += 1
        continue
      }
      let end = bytes[position...].firstIndex { !isWordByte($0) } ?? bytes.count
      let word = bytes[position..<end]
      if bytes[position] == UInt8(ascii: "_"), word.count > 1,
        !words.contains(String(decoding: word, as: UTF8.self))
      {
        result.append(UInt8(ascii: "_"))
      }
      result += word
      position = end
    }
    return String(decoding: result, as: UTF8.self)
  }
}
