struct Node: CustomStringConvertible { let name: String; var kids: [Node] = []; var description: String { kids.isEmpty ? name : "\(name)(\(kids.map(\.description).joined(separator: " ")))" } }
@resultBuilder struct TreeBuilder {
  static func buildBlock(_ parts: [Node]...) -> [Node] { parts.flatMap { $0 } }
  static func buildExpression(_ n: Node) -> [Node] { [n] }
  static func buildExpression(_ s: String) -> [Node] { [Node(name: s)] }
  static func buildArray(_ p: [[Node]]) -> [Node] { p.flatMap { $0 } }
  static func buildOptional(_ p: [Node]?) -> [Node] { p ?? [] }
  static func buildFinalResult(_ p: [Node]) -> [Node] { p }
}
func tree(_ name: String, @TreeBuilder _ kids: () -> [Node] = { [] }) -> Node { Node(name: name, kids: kids()) }
let deep = true
print(tree("root") {
  "a"
  tree("b") {
    "b1"
    if deep { tree("b2") { "x" } }
  }
  for i in 1...2 { "c\(i)" }
})
struct Page { @TreeBuilder var body: [Node] { "one"; "two" } }
print(Page().body)
