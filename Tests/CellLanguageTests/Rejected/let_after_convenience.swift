final class List {
  let items: [Int]
  init() { items = [1] }
  convenience init(first: Int) {
    self.init()
    items = [first]  // error: let
  }
}
