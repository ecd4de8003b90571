func one() -> Int { 1 }
print(type(of: one), type(of: { 1 }), type(of: { (x: Int) in "\(x)" }))
let pair = (1, "a")
let any: Any = one
print(type(of: pair), type(of: any), type(of: [one]), [Int.self, String.self].count)

let orders: [[Int]] = [[3, 1], [0, 5]]
let gaps = orders.map { order in
  let losses = order.map { Double($0) }
  return (name: "n\(order.count)", gap: losses[0])
}.sorted { $0.gap < $1.gap }
print(gaps.map(\.gap), gaps[0].name)

enum Event { case push, tick(Int) }
for event: Event in [.push, .tick(2)] {
  if case .tick(let n) = event { print("tick", n) } else { print("push") }
}
