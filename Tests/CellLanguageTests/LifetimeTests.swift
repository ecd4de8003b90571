import Diagnostics
import Testing

@testable import CellLanguage

/// What a session leaves behind: nothing, since a site or a preview has many of them.
@Suite struct LifetimeTests {
  @Test func declarationsEndWithTheirSession() throws {
    weak var point: NominalDecl?
    weak var text: NominalDecl?
    weak var universe: Universe?
    do {
      let session = CellSession()
      let checked = session.check(
        SourceText(
          path: "main.swift",
          text: """
            protocol Shape { func area() -> Double }
            struct Point: Shape, Hashable {
              var x = 1.0
              func area() -> Double { x > 3 ? Point(x: x / 2).area() : x }
            }
            class Node { var next: Node?; init(_ next: Node?) { self.next = next } }
            func count(_ n: Int) -> Int {
              func inner(_ n: Int) -> Int { n == 0 ? 0 : inner(n - 1) + 1 }
              return inner(n)
            }
            let all: [any Shape] = [Point(), Point(x: 8)]
            print(all.map { $0.area() }, count(3), Node(nil).next == nil)
            """))
      #expect(session.run(checked).printed == "[1.0, 2.0] 3 true\n")
      universe = session.universe
      point = session.universe.nominalsByName["Point"] ?? nominal("Point", in: session.universe)
      text = session.universe.standardType("String")
      #expect(point != nil && text != nil && universe != nil)
    }
    #expect(universe == nil)
    #expect(point == nil)
    #expect(text == nil)
  }

  private func nominal(_ name: String, in universe: Universe) -> NominalDecl? {
    for entry in universe.scope.entries[name] ?? [] {
      if case .type(let nominal)? = entry.resolved { return nominal }
    }
    return nil
  }
}
