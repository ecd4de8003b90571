// Overriding generic methods.
class Source<T> {
  let items: [T]
  init(_ items: T...) { self.items = items }
  func map<U>(_ f: (T) -> U) -> [U] { items.map(f) }
  func describe<S: Sequence>(_ s: S) -> String where S.Element: CustomStringConvertible {
    s.map(\.description).joined()
  }
}
class Numbers: Source<Int> {
  var sum: Int { items.reduce(0, +) }
  override func map<U>(_ f: (Int) -> U) -> [U] {
    print("mapping")
    return super.map(f)
  }
}
final class Loud: Numbers {
  override func map<U>(_ f: (Int) -> U) -> [U] { super.map(f) + super.map(f) }
  override func describe<S: Sequence>(_ s: S) -> String where S.Element: CustomStringConvertible {
    super.describe(s) + "!"
  }
}
let sources: [Source<Int>] = [Source(1, 2), Numbers(3, 4), Loud(5)]
for source in sources {
  print(source.map { Double($0) / 2 }, source.map { "<\($0)>" }, source.describe(["a", "b"]))
}
let loud = Loud(1, 2)
print(loud.map { $0 + 1 }, loud.sum, (loud as Numbers).map { $0 > 1 })
