import Dispatch
import SwiftParser
import SwiftSyntax
import Synchronization

/// A library as cells see it: its declarations, parsed once for all sessions.
package struct LibraryInterface: Sendable {
  package let name: String
  package let sources: [String]
  let trees: [SourceFileSyntax]
  /// Names that begin with an underscore: for the library's own use.
  let internalNames: Set<String>

  package init(name: String, sources: [String]) {
    self.name = name
    self.sources = sources
    trees = Self.parsed(sources)
    internalNames = sources.reduce(into: []) { $0.formUnion(Self.internalNames(in: $1)) }
  }

  /// Every word that begins with an underscore, wherever it stands.
  private static func internalNames(in source: String) -> Set<String> {
    func isWordByte(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    var names: Set<String> = []
    for word in source.utf8.split(whereSeparator: { !isWordByte($0) })
    where word.first == UInt8(ascii: "_") && word.count > 1 {
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
