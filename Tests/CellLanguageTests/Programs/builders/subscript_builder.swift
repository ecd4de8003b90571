@resultBuilder enum Str {
  static func buildBlock(_ s: String...) -> String { s.joined() }
  static func buildOptional(_ s: String?) -> String { s ?? "-" }
}
struct Doc {
  @Str subscript(i: Int) -> String { "sub"; String(i); if i > 2 { "!" } }
  @Str static subscript(s: String) -> String { "static "; s }
}
print(Doc()[3], Doc()[1], Doc["x"])
