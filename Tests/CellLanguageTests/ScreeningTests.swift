import CellLanguage
import Diagnostics
import Testing

/// What a cell must not get to: the prelude's unchecked parts, and parsers that never end.
@Suite struct ScreeningTests {
  private func ids(_ code: String) -> [String] {
    CellSession().check(SourceText(path: "main.swift", text: code)).diagnostics
      .filter { $0.severity == .error }.map { "\($0.id)@\($0.range.map { "\($0.start)" } ?? "?")" }
  }

  @Test(arguments: [
    "var d = [\"a\": [1]]\nlet x = d.__takeValue(0)",
    "var d = [\"a\": [1]]\nlet x = d.`__takeValue`(0)",
    "let d = [\"a\": [1]]\nlet f = \\[String: [Int]].__takeValue",
    "func a() {}\nfunc __takeValue() {}",
  ])
  func refusesNamesOfTheLibrarysOwn(code: String) {
    #expect(ids(code).contains { $0.hasPrefix("internal-name@2:") }, "\(ids(code))")
  }

  @Test func allowsNamesWithAnUnderscore() {
    #expect(ids("struct S { var _mine = 1 }\nlet _s = S()\nprint(_s._mine)") == [])
  }

  @Test(arguments: ["native", "host", "builtin", "refused", "_disfavoredOverload"])
  func refusesAttributesOfTheLibrary(name: String) {
    #expect(
      ids("@\(name)(\"hash.string\") func f(_ x: Int) -> UInt64 { 0 }")
        .contains("unknown-attribute@1:1"))
    #expect(ids("@\(name)(\"Array\") struct S {}").contains("unknown-attribute@1:1"))
  }

  @Test func stopsAtBracketsThatNestTooDeeply() {
    let depth = SwiftNesting.bracketDepthMax
    func nested(_ depth: Int) -> String {
      "let x = " + String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    }
    #expect(ids(nested(4)) == [])
    #expect(ids(nested(depth + 1)) == ["nesting-limit@1:\(9 + depth)"])
    #expect(ids(nested(50_000)) == ["nesting-limit@1:\(9 + depth)"])
    #expect(CellNames(nested(50_000)).defined == [])
  }

  @Test func conditionsThatDependOnOneAnotherEnd() {
    let code = """
      protocol P {}
      struct A<T> {}
      struct B<T> {}
      extension A: P where B<T>: P {}
      extension B: P where A<T>: P, A<[T]>: P {}
      func f<T: P>(_ t: T) {}
      f(A<Int>())
      """
    #expect(ids(code) == ["does-not-conform@7:3"])
  }

  @Test func doesNotBelieveAttributesOfTheLibrary() {
    let session = CellSession()
    func check(_ code: String) -> CheckedCell {
      session.check(SourceText(path: "main.swift", text: code))
    }
    #expect(!check("@native(\"hash.string\") func f(_ x: Int) -> Int { x + 1 }").isRunnable)
    let later = check("print(f(5))")
    if later.isRunnable { #expect(session.run(later).printed == "6\n") }
  }

  /// A closure only lends what it has captured.
  @Test func keepsWhatAClosureCapturesFromBeingReplaced() {
    #expect(
      ids("class L { func f() -> () -> Void { { [weak self] in self = nil } } }")
        == ["immutable@1:53"])
  }

  /// A variable without a type was read as if it had a value.
  @Test func namesOfARefusedCellHaveNoValue() {
    let session = CellSession()
    func check(_ code: String) -> CheckedCell {
      session.check(SourceText(path: "main.swift", text: code))
    }
    #expect(!check("let x = Missing(3)").isRunnable)
    let later = check("print([\"a\", \"b\"].filter { $0 == x }, x)")
    if later.isRunnable { #expect(session.run(later).failure != nil) }
  }

  /// The table of operators looked for the group in every file that followed, and the parser's trees
  /// fell apart.
  @Test(arguments: ["higherThan: 2", "higherThan: Nothing", "lowerThan: Nothing"])
  func aGroupThatNamesNoneLeavesLaterCellsAlone(relation: String) {
    let session = CellSession()
    func errors(_ code: String) -> Int {
      session.check(SourceText(path: "main.swift", text: code)).diagnostics
        .count { $0.severity == .error }
    }
    #expect(errors("precedencegroup Own {\n  lowerThan: AdditionPrecedence\n  \(relation)\n}") == 1)
    #expect(errors("var n = 1\nn = n &* 5 &+ 3 - 2 * n\nprint(n)") == 0)
  }
}
