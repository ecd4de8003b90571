import Foundation
import Tensors

/// A JSON value as the fixtures hold it.
enum JSON: Decodable, Sendable {
  case number(Double)
  case text(String)
  case flag(Bool)
  case list([JSON])
  case record([String: JSON])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else if let value = try? container.decode([String: JSON].self) {
      self = .record(value)
    } else {
      self = .null
    }
  }

  subscript(key: String) -> JSON {
    if case .record(let record) = self { return record[key] ?? .null }
    return .null
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  var keys: [String] {
    if case .record(let record) = self { return record.keys.sorted() }
    return []
  }

  var items: [JSON] {
    if case .list(let items) = self { return items }
    return []
  }

  var text: String {
    if case .text(let text) = self { return text }
    return ""
  }

  var double: Double {
    if case .number(let number) = self { return number }
    return .nan
  }

  var doubles: [Double] { items.map(\.double) }

  var integers: [Int] { doubles.map { Int($0) } }

  /// A number, or nested lists of numbers.
  var tensor: Tensor {
    switch self {
    case .number(let value): return Tensor(value)
    case .list(let items):
      if case .list = items.first { return .stacked(items.map(\.tensor)) }
      return Tensor(doubles)
    default: return Tensor(Double.nan)
    }
  }
}

/// The fixtures beside the tests of flows and of derivatives: every file in the folders, so that a
/// new one is read too.
enum Fixtures {
  /// All of them by name, or why they can't be read.
  private static let all: [String: Result<JSON, any Error>] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    var all: [String: Result<JSON, any Error>] = [:]
    for name in ["FlowsTests", "AutodiffTests"] {
      let folder = tests.appending(path: "\(name)/Fixtures")
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for file in files where file.hasSuffix(".json") {
        all[String(file.dropLast(5))] = Result {
          try JSONDecoder().decode(
            JSON.self, from: Data(contentsOf: folder.appending(path: file)))
        }
      }
    }
    return all
  }()

  /// The names of the files with some part, in order; one that can't be read is always among them.
  static func names(where isWanted: (JSON) -> Bool) -> [String] {
    all.keys.sorted().filter { (try? load($0)).map(isWanted) ?? true }
  }

  /// The names of the files that have all of these keys.
  static func names(having keys: String...) -> [String] {
    names { json in keys.allSatisfy { !json[$0].isNull } }
  }

  static func load(_ name: String) throws -> JSON {
    guard let file = all[name] else { throw CocoaError(.fileNoSuchFile) }
    return try file.get()
  }
}
