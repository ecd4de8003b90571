func pipeline(_ fs: [(Double) -> Double]) -> (Double) -> Double { { x in fs.reduce(x) { $1($0) } } }
print(pipeline([{ $0 + 1 }, { $0 * 3 }, { -$0 }])(2))
func counterPair() -> (up: () -> Int, down: () -> Int) { var n = 0; func add(_ k: Int) -> Int { n += k; return n }; return ({ add(1) }, { add(-1) }) }
let c = counterPair()
print(c.up(), c.up(), c.down())
func derivative(_ f: @escaping (Double) -> Double, h: Double = 1e-3) -> (Double) -> Double { { (f($0 + h) - f($0 - h)) / (2 * h) } }
let cube = { (x: Double) in x * x * x }
print((derivative(cube)(2) * 1000).rounded() / 1000, (derivative(derivative(cube))(2) * 1000).rounded() / 1000)
let table: [String: (Int, Int) -> Int] = ["add": (+), "max": max, "first": { a, _ in a }]
print(table["add"]!(2, 3), table["max"]!(2, 9), table["first"]!(4, 5))
