protocol Op { func run(_ x: Double) -> Double }
struct Scale: Op { let k: Double; func run(_ x: Double) -> Double { k * x } }
struct Shift: Op { let d: Double; func run(_ x: Double) -> Double { x + d } }
struct Chain: Op { let ops: [any Op]; func run(_ x: Double) -> Double { ops.reduce(x) { $1.run($0) } } }
let c = Chain(ops: [Scale(k: 2), Shift(d: 1), Chain(ops: [Scale(k: 10)])])
print(c.run(3), (c.ops[0] as! Scale).k, c.ops.map { $0 is Chain })
func largest(_ ops: [any Op], at x: Double) -> any Op { ops.max { $0.run(x) < $1.run(x) }! }
print(largest([Scale(k: 2), Shift(d: 5)], at: 3), largest([Scale(k: 2), Shift(d: 5)], at: 9))
