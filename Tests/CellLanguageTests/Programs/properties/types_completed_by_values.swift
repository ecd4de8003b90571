// Generic arguments that a property's type leaves out follow from its value.
struct Lexer {
  static let keywords: Set = ["if", "else"]
  let digits: Set = [1]
  var table: Dictionary = ["a": 1.5]
  var rows: Array = [[1, 2], [3]]
  let pair: Set<Int>? = nil
}
print(Lexer.keywords.contains("if"), Lexer().digits, Lexer().table, Lexer().rows.count)
final class Pool { var free: Set = [3, 3]; lazy var names: Set = ["x"] }
let pool = Pool()
pool.free.insert(4)
print(pool.free.sorted(), pool.names)
