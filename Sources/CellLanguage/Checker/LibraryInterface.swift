import Dispatch
import SwiftParser
import SwiftSyntax
import Synchronization

/// A library as cells see it: its declarations, parsed once for all sessions.
package struct LibraryInterface: Sendable {
  package let name: String
  /// With its internal names apart from those that cells give (`_value` is `__value`).
  package let sources: [String]
  let trees: [SourceFileSyntax]
  /// Names for the library's own use: they begin with an underscore there.
  let internalNames: Set<String>

  package init(name: String, sources: [String]) {
    self.name = name
    let sources = sources.map(Self.withInternalNamesApart)
    self.sources = sources
    trees = Self.parsed(sources)
    internalNames = sources.reduce(into: []) { $0.formUnion(Self.internalNames(in: $1)) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
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
  private static func withInternalNamesApart(_ source: String) -> String {
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

  /// Every word that begins with two underscores, wherever it stands.
  private static func internalNames(in source: String) -> Set<String> {
    var names: Set<String> = []
    for word in source.utf8.split(whereSeparator: { !isWordByte($0) })
    where word.starts(with: "__".utf8) && word.count > 2 {
      names.insert(String(Substring(word)))
    }
    return names
  }

  /// Parsing the standard library is most of what a small notebook takes, and its files know
  /// nothing of each other: all processors share in it.
  private static func parsed(_ sources: [String]) -> [SourceFileSyntax] {
    let trees = Mutex<[Int: SourceFileSyntax]>([:])
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let tree = Parser.parse(source: sources[index])
      trees.withLock { $0[index] = tree }
    }
    return trees.withLock { trees in
      sources.indices.map { trees[$0] ?? Parser.parse(source: sources[$0]) }
    }
  }
}
