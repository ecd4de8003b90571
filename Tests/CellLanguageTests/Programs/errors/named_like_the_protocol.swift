struct Parser {
  enum Error: Swift.Error, Equatable { case empty, unexpected(Character) }
  func digit(_ text: String) throws -> Int {
    guard let first = text.first else { throw Error.empty }
    guard let value = first.wholeNumberValue else { throw Error.unexpected(first) }
    return value
  }
}
for text in ["7x", "", "x7"] {
  do {
    print(try Parser().digit(text))
  } catch Parser.Error.unexpected(let character) {
    print("unexpected", character)
  } catch {
    print(error, error as? Parser.Error == .empty)
  }
}
