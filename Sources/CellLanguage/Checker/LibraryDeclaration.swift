import SwiftParser
import SwiftSyntax
import Synchronization

/// A declaration of a library as far as a glance at its text shows: what it declares, and where.
///
/// Most of a library is never asked for, and parsing it would be most of what a short program takes.
/// So its text is only looked through (`LibraryOutline`), and each declaration parsed when somebody
/// wants its syntax; once for all sessions.
final class LibraryDeclaration: Sendable {
  let kind: SyntaxKind
  /// The names it declares (several for `case a, b`); of an extension the type, with those around it.
  let names: [String]
  let isStatic: Bool
  let isConvenience: Bool
  /// Of an operator's function.
  let fixity: Fixity
  /// How many bytes of the text come before what follows the name of a member.
  let nameEnd: Int
  /// Of a type or an extension.
  let members: [LibraryDeclaration]
  /// Of an extension: whether it has neither conformances nor conditions.
  let isPlain: Bool
  /// As the library writes it.
  let text: @Sendable () -> String
  private let parsed = Mutex<DeclSyntax?>(nil)

  /// - Parameter text: What is parsed; of a type without the members that have declarations of their
  ///   own, but for associated types.
  init(
    _ kind: SyntaxKind, _ names: [String], isStatic: Bool, isConvenience: Bool,
    fixity: Fixity = .infix, nameEnd: Int = 0, members: [LibraryDeclaration] = [],
    isPlain: Bool = false,
    text: @escaping @Sendable () -> String
  ) {
    self.kind = kind
    self.names = names
    self.isStatic = isStatic
    self.isConvenience = isConvenience
    self.fixity = fixity
    self.nameEnd = nameEnd
    self.members = members
    self.isPlain = isPlain
    self.text = text
  }

  var syntax: DeclSyntax {
    parsed.withLock { known in
      if let known { return known }
      var parser = Parser(LibraryInterface.withInternalNamesApart(text()))
      let tree = DeclSyntax.parse(from: &parser)
      known = tree
      return tree
    }
  }

  var declaresType: Bool { Self.types.contains(kind) }

  static let types: Set<SyntaxKind> = [.structDecl, .enumDecl, .classDecl, .protocolDecl]
}

/// Looks through the text of a library for its declarations.
///
/// It knows of Swift what the libraries' own sources need; `LibraryOutlineTests` compares what it
/// finds in them with what the parser finds.
struct LibraryOutline {
  private let source: String
  private let bytes: [UInt8]
  private var position = 0

  static func declarations(in source: String) -> [LibraryDeclaration] {
    var outline = LibraryOutline(source)
    return outline.declarations()
  }

  private init(_ source: String) {
    self.source = source
    bytes = Array(source.utf8)
  }

  private static let kinds: [String: SyntaxKind] = [
    "struct": .structDecl, "enum": .enumDecl, "class": .classDecl, "protocol": .protocolDecl,
    "extension": .extensionDecl, "func": .functionDecl, "init": .initializerDecl,
    "subscript": .subscriptDecl, "var": .variableDecl, "let": .variableDecl,
    "case": .enumCaseDecl, "typealias": .typeAliasDecl, "associatedtype": .associatedTypeDecl,
    "operator": .operatorDecl,
  ]

  private static let modifiers: Set<String> = [
    "convenience", "final", "indirect", "infix", "mutating", "nonmutating", "override", "postfix",
    "prefix", "private", "public", "required", "static",
  ]

  /// The declarations up to the brace that closes what they are in.
  private mutating func declarations() -> [LibraryDeclaration] {
    var found: [LibraryDeclaration] = []
    while true {
      skipSpace()
      guard let byte, byte != UInt8(ascii: "}") else { return found }
      guard let declaration = declaration() else {
        skipRest()
        continue
      }
      found.append(declaration)
    }
  }

  private mutating func declaration() -> LibraryDeclaration? {
    let start = position
    var isStatic = false
    var isConvenience = false
    var fixity = Fixity.infix
    var kind: SyntaxKind?
    while kind == nil {
      skipSpace()
      if byte == UInt8(ascii: "@") {
        position += 1
        _ = word()
        if byte == UInt8(ascii: "(") { skipBrackets() }
        continue
      }
      let word = word()
      if word == "static" { isStatic = true }
      if word == "convenience" { isConvenience = true }
      if word == "prefix" { fixity = .prefix }
      if word == "postfix" { fixity = .postfix }
      if !Self.modifiers.contains(word) {
        guard let known = Self.kinds[word] else { return nil }
        kind = known
      }
    }
    guard let kind else { return nil }
    skipSpace()
    switch kind {
    case .structDecl, .enumDecl, .classDecl, .protocolDecl:
      let name = name()
      let header = header(from: start)
      let members = body()
      // What an associated type must conform to is part of what the protocol requires.
      let inner = kind == .protocolDecl ? members.filter { $0.kind == .associatedTypeDecl } : []
      return LibraryDeclaration(
        kind, [name], isStatic: true, isConvenience: false, members: members
      ) { header() + "{\n" + inner.map { $0.text() + "\n" }.joined() + "}" }
    case .extensionDecl:
      if byte == UInt8(ascii: "[") { return arrayExtension() }
      var path = name()
      while byte == UInt8(ascii: ".") {
        position += 1
        path += "." + name()
      }
      let afterPath = position
      let header = header(from: start)
      let isPlain = bytes[afterPath..<position].allSatisfy { $0 <= UInt8(ascii: " ") }
      return LibraryDeclaration(
        kind, [path], isStatic: true, isConvenience: false, members: body(), isPlain: isPlain
      ) { header() + "{}" }
    case .enumCaseDecl:
      var names = [name()]
      while true {
        if byte == UInt8(ascii: "(") { skipBrackets() }
        guard byte == UInt8(ascii: ",") else { break }
        position += 1
        skipSpace()
        names.append(name())
      }
      skipRest()
      return LibraryDeclaration(
        kind, names, isStatic: true, isConvenience: false, text: text(from: start))
    default:
      let name: String
      switch kind {
      case .initializerDecl: name = "init"
      case .subscriptDecl: name = "subscript"
      default: name = self.name()
      }
      isStatic = isStatic || [.initializerDecl, .typeAliasDecl, .associatedTypeDecl].contains(kind)
      let nameEnd = position - start
      skipRest()
      return LibraryDeclaration(
        kind, [name], isStatic: isStatic, isConvenience: isConvenience, fixity: fixity,
        nameEnd: nameEnd, text: text(from: start))
    }
  }

  /// `extension [Double]`, which says the same as a condition for `Array`.
  private mutating func arrayExtension() -> LibraryDeclaration {
    let start = position + 1
    skipBrackets()
    let element = String(decoding: bytes[start..<position - 1], as: UTF8.self)
    skipSpace()
    return LibraryDeclaration(
      .extensionDecl, ["Array"], isStatic: true, isConvenience: false, members: body()
    ) { "extension Array where Element == \(element) {}" }
  }

  /// The text from `start` to here.
  private func text(from start: Int) -> @Sendable () -> String {
    let (source, range) = (source, start..<position)
    return {
      let utf8 = source.utf8
      let first = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(source[first..<utf8.index(first, offsetBy: range.count)])
    }
  }

  /// What stands before the brace of a type.
  private mutating func header(from start: Int) -> @Sendable () -> String {
    while let byte, byte != UInt8(ascii: "{") {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        skipBrackets()
      } else {
        position += 1
      }
    }
    return text(from: start)
  }

  private mutating func body() -> [LibraryDeclaration] {
    position += 1
    let members = declarations()
    position += 1
    return members
  }

  // MARK: Bytes

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func word() -> String {
    let start = position
    while let byte, LibraryInterface.isWordByte(byte) || byte == UInt8(ascii: "`") { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The name of a declaration: a word or an operator.
  private mutating func name() -> String {
    let word = word()
    if word.utf8.first == UInt8(ascii: "_") { return "_" + word }
    if !word.isEmpty { return word }
    let start = position
    while let byte, byte != UInt8(ascii: " "), byte != UInt8(ascii: "("), byte != UInt8(ascii: ":"),
      byte != UInt8(ascii: "\n")
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private var startsComment: Bool {
    byte == UInt8(ascii: "/") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "/")
  }

  private mutating func skipLine() {
    while let byte, byte != UInt8(ascii: "\n") { position += 1 }
  }

  /// White space, comments and semicolons.
  private mutating func skipSpace() {
    while let byte {
      if startsComment {
        skipLine()
      } else if byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ";") {
        position += 1
      } else {
        return
      }
    }
  }

  /// Goes to the end of a declaration: the next one begins there on a line of its own, or the type
  /// ends.
  private mutating func skipRest() {
    while let byte {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): skipBrackets()
      case UInt8(ascii: "\""): skipText()
      case UInt8(ascii: "}"), UInt8(ascii: ";"): return
      case UInt8(ascii: "\n"):
        let end = position
        skipSpace()
        if startsDeclaration {
          position = end
          return
        }
      default:
        if startsComment { skipLine() } else { position += 1 }
      }
    }
  }

  private var startsDeclaration: Bool {
    guard let byte, byte != UInt8(ascii: "}"), byte != UInt8(ascii: "@") else { return true }
    guard LibraryInterface.isWordByte(byte) else { return false }
    var ahead = self
    let word = ahead.word()
    return Self.modifiers.contains(word) || Self.kinds[word] != nil
  }

  private mutating func skipBrackets() {
    var depth = 0
    while let byte {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""):
        skipText()
        continue
      default:
        if startsComment {
          skipLine()
          continue
        }
      }
      position += 1
      if depth == 0 { return }
    }
  }

  /// A string literal on one line, with what is interpolated into it.
  private mutating func skipText() {
    position += 1
    while let byte {
      if byte == UInt8(ascii: "\\") {
        position += 1
        if self.byte == UInt8(ascii: "(") { skipBrackets() } else { position += 1 }
      } else {
        position += 1
        if byte == UInt8(ascii: "\"") { return }
      }
    }
  }
}
