@resultBuilder enum Lines {
  static func buildExpression(_ s: String) -> [String] { [s] }
  static func buildExpression(_ n: Int) -> [String] { ["#\(n)"] }
  static func buildBlock(_ p: [String]...) -> [String] { p.flatMap { $0 } }
  static func buildOptional(_ p: [String]?) -> [String] { p ?? [] }
  static func buildEither(first p: [String]) -> [String] { p }
  static func buildEither(second p: [String]) -> [String] { p.map { "else " + $0 } }
  static func buildArray(_ p: [[String]]) -> [String] { p.flatMap { $0 } }
}
func doc(@Lines _ f: () -> [String]) -> String { f().joined(separator: "/") }
let on = true
print(doc {
  "title"
  42
  if on { "on" }
  if !on { "x" } else { "y" }
  for i in 0..<2 { "item \(i)" }
})
