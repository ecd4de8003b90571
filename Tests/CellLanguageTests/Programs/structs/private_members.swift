struct Safe {
  private var code = 7
  private(set) var count = 0
  private static let key = 3
  private func open() -> Int { code }
  mutating func use() -> Int { count += 1; return open() + Self.key }
  struct Inner { func peek(_ s: Safe) -> Int { s.code + s.open() } }
}
extension Safe { func more() -> Int { code * 2 + open() } }
var safe = Safe(); print(safe.use(), safe.count, safe.more(), Safe.Inner().peek(safe))
class Shared { static let one = Shared(); private init() {}; private var n = 1; func next() -> Int { n += 1; return n } }
print(Shared.one.next())
