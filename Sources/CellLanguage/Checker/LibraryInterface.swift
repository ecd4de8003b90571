import Dispatch
import SwiftParser
import SwiftSyntax
import Synchronization

/// A library as cells see it: its declarations, parsed once for all sessions.
package struct LibraryInterface: Sendable {
  package let name: String
  package let sources: [String]
  let trees: [SourceFileSyntax]

  package init(name: String, sources: [String]) {
    self.name = name
    self.sources = sources
    trees = Self.parsed(sources)
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
