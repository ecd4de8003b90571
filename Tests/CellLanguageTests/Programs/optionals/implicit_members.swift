class Owner { var name = "nobody" }
struct Limit {
  var value = 2
  static let none = Limit(value: 0)
  static func of(_ value: Int) -> Limit { Limit(value: value) }
}
struct Card {
  var number: Int?
  var owner: Owner?
  var limit: Limit?
}
let first = Card(number: .init(3), owner: .init(), limit: .init(value: 4))
let second = Card(number: .max, owner: nil, limit: .none)
let third = Card(limit: .of(7))
let fourth: Card? = .init(number: 1)
print(first.number ?? 0, first.owner?.name ?? "-", first.limit?.value ?? -1)
print(second.number ?? 0, second.limit == nil, third.limit?.value ?? -1, fourth?.number ?? 0)
extension Limit: Equatable {}
