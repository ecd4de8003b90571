import Foundation
import SwiftParser
import SwiftSyntax

/// Reads the library's sources and says what the generated files should hold.
struct Generator {
  /// Where the generated files are, from the package's root.
  static let folder = "Sources/Bindings/Generated"
  /// The modules that cells see, in the order of their dependencies. Numbers of functions start at
  /// two thousand for each, so that a change in one leaves the files of the others alone.
  static let modules = ["Tensors", "Autodiff", "Flows", "Plots"]
  static let numbersPerModule = 2000
  /// Types that are for those who write libraries, not cells.
  static let hiddenTypes: [String: String] = [
    "Supervision": "a cell must not touch its own budgets",
    "Operation": "how tensors are recorded, not for cells",
    "UnaryFunction": "how tensors are recorded, not for cells",
    "BinaryFunction": "how tensors are recorded, not for cells",
    "Trace": "how tensors are recorded, not for cells",
    "Draft": "the inside of plotting, not for cells",
    "DrawnMark": "the inside of plotting, not for cells",
  ]

  struct File: Equatable {
    let name: String
    let text: String
  }

  struct Output {
    let files: [File]
    let report: String
  }

  let root: URL

  func run() throws -> Output {
    let sources = try Self.modules.map { ($0, try read(module: $0)) }
    let types = TypeCatalogue(sources)
    let standard = StandardFunctions(try swiftFiles(under: "Sources/CellLanguage/Prelude"))
    var files: [File] = []
    var report = ""
    for (position, (module, parsed)) in sources.enumerated() {
      let writer = ModuleWriter(
        module: module, firstNumber: position * Self.numbersPerModule, types: types,
        standard: standard)
      for source in parsed { writer.add(source) }
      guard writer.count <= Self.numbersPerModule else {
        throw GeneratorError("\(module) has more than \(Self.numbersPerModule) functions")
      }
      files += try writer.files()
      report += writer.report
    }
    return Output(files: files, report: report)
  }

  private func read(module: String) throws -> [ParsedSource] {
    try swiftFiles(under: "Sources/\(module)").map { name, text in
      ParsedSource(name: name, tree: Parser.parse(source: text))
    }
  }

  /// Path from the folder and text of every Swift file, in order of the paths' bytes.
  private func swiftFiles(under folder: String) throws -> [(name: String, text: String)] {
    let url = root.appendingPathComponent(folder).resolvingSymlinksInPath()
    guard let names = FileManager.default.enumerator(atPath: url.path) else {
      throw GeneratorError("no folder \(url.path)")
    }
    let paths = names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    guard !paths.isEmpty else { throw GeneratorError("no Swift files in \(url.path)") }
    return try paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      ($0, try String(contentsOf: url.appendingPathComponent($0), encoding: .utf8))
    }
  }
}

struct ParsedSource {
  let name: String
  let tree: SourceFileSyntax
}

struct GeneratorError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A declaration that isn't bound, and why.
struct Skip: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// Functions of numbers that the standard library of cells has itself, faster.
struct StandardFunctions {
  private var known: Set<String> = []

  init(_ files: [(name: String, text: String)]) {
    // The prelude is Swift in string literals; its scalar functions are a line each.
    for (_, text) in files {
      for line in text.split(separator: "\n") {
        guard let start = line.range(of: "func "),
          line.hasSuffix("-> Double")
            || line.contains("-> Double {")
        else { continue }
        let signature = line[start.upperBound...]
        guard let open = signature.firstIndex(of: "("), let close = signature.firstIndex(of: ")")
        else { continue }
        let types = signature[signature.index(after: open)..<close].split(separator: ",")
          .map { $0.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? "" }
        guard types.allSatisfy({ $0 == "Double" }) else { continue }
        known.insert("\(signature[..<open])/\(types.count)")
      }
    }
  }

  func contains(_ name: String, parameters: [String], result: String) -> Bool {
    result == "Double" && parameters.allSatisfy { $0 == "Double" }
      && known.contains("\(name)/\(parameters.count)")
  }
}
