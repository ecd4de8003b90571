// result builder of a cell's own
protocol Renderable { func render(indent: Int) -> String }
struct Text: Renderable { let s: String; init(_ s: String) { self.s = s }; func render(indent: Int) -> String { String(repeating: " ", count: indent) + s } }
struct Group: Renderable { let children: [any Renderable]; func render(indent: Int) -> String { children.map { $0.render(indent: indent) }.joined(separator: "\n") } }
@resultBuilder enum RenderBuilder {
  static func buildExpression(_ e: any Renderable) -> [any Renderable] { [e] }
  static func buildExpression(_ s: String) -> [any Renderable] { [Text(s)] }
  static func buildBlock(_ parts: [any Renderable]...) -> [any Renderable] { parts.flatMap { $0 } }
  static func buildOptional(_ p: [any Renderable]?) -> [any Renderable] { p ?? [] }
  static func buildEither(first: [any Renderable]) -> [any Renderable] { first }
  static func buildEither(second: [any Renderable]) -> [any Renderable] { second }
  static func buildArray(_ p: [[any Renderable]]) -> [any Renderable] { p.flatMap { $0 } }
}
struct Box: Renderable {
  let title: String; let content: [any Renderable]
  init(_ title: String, @RenderBuilder content: () -> [any Renderable]) { self.title = title; self.content = content() }
  func render(indent: Int) -> String {
    let pad = String(repeating: " ", count: indent)
    return ([pad + "<" + title + ">"] + content.map { $0.render(indent: indent + 2) } + [pad + "</" + title + ">"]).joined(separator: "\n")
  }
}
func page(_ items: [String], admin: Bool) -> Box {
  Box("page") {
    "Hello"
    if admin { Text("admin") } else { "guest" }
    Box("list") {
      for (i, item) in items.enumerated() { Text("\(i + 1). \(item)") }
    }
    if items.isEmpty { "nothing" }
  }
}
print(page(["a", "b"], admin: true).render(indent: 0))
print(page([], admin: false).render(indent: 1))
@resultBuilder struct SumBuilder { static func buildBlock(_ x: Int...) -> Int { x.reduce(0, +) } }
func total(@SumBuilder _ f: () -> Int) -> Int { f() }
print(total { 1; 2; 3 }, total { })
