import Foundation
import Tensors
import Testing

@testable import Autodiff

/// The largest |a − b| / (1 + |b|); infinite when shapes differ or a number is NaN.
func relativeError(_ a: Tensor, _ b: Tensor) -> Double {
  guard a.shape == b.shape else { return .infinity }
  return zip(a.scalars, b.scalars).reduce(0) { worst, pair in
    let error = Swift.abs(pair.0 - pair.1) / (1 + Swift.abs(pair.1))
    return error.isNaN ? .infinity : Swift.max(worst, error)
  }
}

/// The gradient by central differences of the sum of f(x) · weights.
func centralDifferences(of f: (Tensor) -> Tensor, at x: Tensor, step: Double = 1e-5) -> Tensor {
  var slopes: [Double] = []
  let scalars = x.scalars
  for index in scalars.indices {
    var up = scalars
    var down = scalars
    up[index] += step
    down[index] -= step
    let high = f(Tensor(shape: x.shape, scalars: up)).scalar
    let low = f(Tensor(shape: x.shape, scalars: down)).scalar
    slopes.append((high - low) / (up[index] - down[index]))
  }
  return Tensor(shape: x.shape, scalars: slopes)
}

/// A fixture of nested JSON lists, from the folders beside the tests of derivatives and of flows.
struct Fixture {
  let root: [String: Any]

  private static let folders = ["AutodiffTests", "FlowsTests"].map { name in
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "\(name)/Fixtures")
  }

  init(_ name: String) throws {
    let files = Self.folders.map { $0.appending(path: "\(name).json") }
    let file = files.first { FileManager.default.fileExists(atPath: $0.path) } ?? files[0]
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = try #require(value as? [String: Any])
  }

  /// The names of all fixtures with a key at the top, in order.
  static func names(having key: String) -> [String] {
    let files = folders.flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    }
    return Set(files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }).sorted()
      .filter { (try? Fixture($0))?.root[key] != nil }
  }

  /// Nested lists of numbers as a tensor.
  static func tensor(_ value: Any?) throws -> Tensor {
    if let list = value as? [Any] {
      return .stacked(try list.map { try tensor($0) })
    }
    let number = try #require(value as? NSNumber)
    return Tensor(number.doubleValue)
  }
}
