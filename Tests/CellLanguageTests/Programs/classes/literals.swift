final class Numbers: ExpressibleByArrayLiteral {
  var items: [Int] = []
  init() {}
  convenience init(arrayLiteral elements: Int...) {
    self.init()
    items = elements
  }
}
final class Name: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  let text: String
  init(stringLiteral value: String) { text = value }
  init(integerLiteral value: Int) { text = "#\(value)" }
}
final class Table<Value>: ExpressibleByDictionaryLiteral {
  private(set) var pairs: [(String, Value)] = []
  init(dictionaryLiteral elements: (String, Value)...) { pairs = elements }
}
let numbers: Numbers = [1, 2, 3]
let names: [Name] = ["a", 7]
let table: Table = ["x": 1.5, "y": 2]
print(numbers.items, names.map(\.text), table.pairs.count, table.pairs[0])
