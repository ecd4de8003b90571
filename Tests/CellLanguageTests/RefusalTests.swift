import CellLanguage
import Diagnostics
import Testing

/// What is Swift and can't be had in a cell is refused by name before anything runs, once, with the
/// reason.
@Suite struct RefusalTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    let source: String
    /// What the message names, and a word of its reason.
    let name: String
    let reason: String

    init(_ source: String, names name: String, because reason: String) {
      self.source = source
      self.name = name
      self.reason = reason
    }

    var testDescription: String { source }
  }

  static let refusals: [Refusal] = [
    Refusal("struct A: Codable { var x = 1 }", names: "Codable", because: "encoding"),
    Refusal("@objc class B {}", names: "@objc", because: "Objective-C"),
    Refusal(
      "@dynamicMemberLookup struct C { subscript(dynamicMember m: String) -> Int { 1 } }",
      names: "@dynamicMemberLookup", because: "subscript"),
    Refusal("@MainActor func f() {}", names: "@MainActor", because: "concurrency"),
    Refusal("func f() async -> Int { 1 }", names: "async", because: "concurrency"),
    Refusal("let t = Task { 1 }", names: "Task", because: "concurrency"),
    Refusal("let v = SIMD2<Double>(1, 2)", names: "SIMD2", because: "struct"),
    Refusal("let d = Date()", names: "Date", because: "time"),
    Refusal("let d = Date.now", names: "Date", because: "time"),
    Refusal("let u = UUID()", names: "UUID", because: "chance"),
    Refusal("let u = URL(string: \"x\")", names: "URL", because: "network"),
    Refusal("let f = FileManager.default", names: "FileManager", because: "files"),
    Refusal("let r = Int.random(in: 1...6)", names: "random(in:)", because: "random(in:using:)"),
    Refusal("let s = [1, 2].shuffled()", names: "shuffled()", because: "shuffled(using:)"),
    Refusal("let l = readLine()", names: "readLine", because: "input"),
    Refusal(
      "let p = UnsafeMutablePointer<Int>.allocate(capacity: 1)", names: "UnsafeMutablePointer",
      because: "memory"),
    Refusal("let m = Mirror(reflecting: 1)", names: "Mirror", because: "inspected"),
    Refusal("let n = MemoryLayout<Int>.size", names: "MemoryLayout", because: "memory"),
    Refusal("let f = 3.formatted()", names: "formatted", because: "language"),
    Refusal("let c = \"a\".localizedCompare(\"b\")", names: "localizedCompare", because: "language"),
    Refusal("let p = pow(2, 10)", names: "pow", because: "Decimal"),
    Refusal(
      "let s = try String(contentsOfFile: \"x\")", names: "String(contentsOfFile:encoding:)",
      because: "files"),
    Refusal(
      "let a = [Int](unsafeUninitializedCapacity: 1) { xs, n in xs[0] = 1; n = 1 }",
      names: "Array(unsafeUninitializedCapacity:initializingWith:)", because: "append"),
    Refusal("exit(0)", names: "exit", because: "process"),
  ]

  @Test(arguments: refusals)
  func refusesByNameWithTheReason(refusal: Refusal) throws {
    let checked = CellSession().check(SourceText(path: "main.swift", text: refusal.source))
    let errors = checked.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 1)
    let error = try #require(errors.first)
    #expect(error.id == "unsupported")
    #expect(error.message.contains(refusal.name))
    #expect(error.message.contains(refusal.reason))
  }
}
