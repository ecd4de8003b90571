import CellLanguage
import Diagnostics
import Testing

/// Warnings: what swiftc warns of too, and output that shows an order that Swift doesn't have.
@Suite struct WarningTests {
  /// `line:id` of each warning; errors fail the test.
  private func warnings(_ code: String) -> [String] {
    let found = CellSession().check(SourceText(path: "main.swift", text: code)).diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    return found.map { "\($0.range?.start.line ?? 0):\($0.id)" }
  }

  @Test func warnsOfLocalVariablesThatNobodyReads() {
    let found = warnings(
      """
      func f(_ n: Int) -> Int {
        let unused = 1
        var written = 3
        written = 4
        for i in 0..<n { print("x") }
        if let z = Optional(3) { print("z") }
        let used = n, (p, q) = (1, 2)
        return used + p
      }
      """)
    #expect(
      found == [
        "2:unused-variable", "3:unused-variable", "5:unused-variable", "6:unused-variable",
        "7:unused-variable",
      ])
  }

  @Test func warnsOfVariablesThatNeverChange() {
    #expect(
      warnings(
        """
        func f() -> [Int] {
          var fixed = 1
          var grows = [fixed]
          grows.append(2)
          var counts = 0
          counts += 1
          return grows
        }
        """) == ["2:unused-variable"])
  }

  @Test func warnsOfValuesThatNobodyTakes() {
    #expect(
      warnings(
        """
        func f() -> Int { 1 }
        @discardableResult func g() -> Int { 2 }
        f()
        g()
        _ = f()
        f() + 1
        var xs = [1]
        xs.removeLast()
        xs.map { $0 }
        """) == ["3:unused-value", "6:unused-value", "9:unused-value"])
  }

  @Test func warnsOfOutputThatShowsTheOrderOfADictionary() {
    #expect(
      warnings(
        """
        let d = ["a": 1, "b": 2]
        for (k, v) in d { print(k, v) }
        for k in d.keys.sorted() { print(k, d[k]!) }
        print(d)
        print(d.map { $0.key }, Set([1]))
        print(d.values.reduce(0, +), d.count, d.keys.sorted())
        d.forEach { print($0.key) }
        var sum = 0
        for (_, v) in d { sum += v }
        print(sum)
        """)
        == [
          "2:unordered-output", "4:unordered-output", "5:unordered-output", "5:unordered-output",
          "7:unordered-output",
        ])
  }
}
