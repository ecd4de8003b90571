enum M: Int, CaseIterable { case a = 10, b; static var codes: AllCases { allCases } }
print(M.codes.map { $0.rawValue })
extension CaseIterable { static var first: AllCases.Element? { allCases.first { _ in true } } }
print(M.first as Any)
struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? { n == 0 ? nil : { n -= 1; return n + 1 }() }
  func list() -> [Element] { map { $0 } }
}
print(Countdown(n: 3).list())
func count<T: CaseIterable>(_ type: T.Type) -> Int { T.allCases.count }
print(count(M.self), M.AllCases.self)
enum Own: CaseIterable { case x, y; static var allCases: [Own] { [.y] }; static func list() -> AllCases { allCases } }
print(Own.list())
