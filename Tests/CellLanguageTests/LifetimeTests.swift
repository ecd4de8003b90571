import Diagnostics
import Testing

@testable import CellLanguage

/// What a session leaves behind: nothing, since a site or a preview has many of them.
@Suite struct LifetimeTests {
  @Test(arguments: [
    "",
    "print(1 + 2)",
    "struct Point: Hashable { var x = 1.0; func half() -> Double { x > 3 ? Point(x: x / 2).half() : x } }\nprint(Point(x: 8).half())",
    "protocol Shape { func area() -> Double }\nstruct Disc: Shape { func area() -> Double { 3 } }\nlet all: [any Shape] = [Disc()]\nprint(all.map { $0.area() })",
    "class Node { var next: Node?; init(_ next: Node?) { self.next = next } }\nprint(Node(nil).next == nil)",
    "func count(_ n: Int) -> Int {\n  func inner(_ n: Int) -> Int { n == 0 ? 0 : inner(n - 1) + 1 }\n  return inner(n)\n}\nprint(count(3))",
    "enum Tree { indirect case node(Tree, Tree); case leaf\n  var depth: Int { switch self { case .leaf: 0; case .node(let a, let b): 1 + max(a.depth, b.depth) } } }\nprint(Tree.node(.leaf, .leaf).depth)",
    "enum Side { case left, right }\nlet s = Side.left\nprint(s)",
    "enum Side { case left, right }\nlet s: Side = .left\nswitch s { case .left: print(1); case .right: print(2) }",
    "enum Side { case left(Int), right }\nfunc f(_ s: Side) -> Int { switch s { case .left(let n): n; case .right: 2 } }\nprint(f(.left(3)))",
    "let n = 3\nlet m = if n > 2 { 1 } else { 2 }\nprint(m)",
    "func largest<T: Comparable>(_ items: [T]) -> T? { items.max() }\nprint(largest([1, 2]) ?? 0, [\"a\": 1].mapValues { $0 + 1 })",
    "var total = 0 { didSet { print(total) } }\ntotal = 3\nlet double = { (x: Int) in x * 2 }\nprint(double(total))",
  ])
  func declarationsEndWithTheirSession(program: String) {
    weak var text: NominalDecl?
    weak var universe: Universe?
    do {
      let session = CellSession()
      let checked = session.check(SourceText(path: "main.swift", text: program))
      #expect(checked.isRunnable)
      #expect(session.run(checked).failure == nil)
      universe = session.universe
      text = session.universe.standardType("String")
      #expect(text != nil && universe != nil)
    }
    #expect(universe == nil)
    #expect(text == nil)
  }
}
