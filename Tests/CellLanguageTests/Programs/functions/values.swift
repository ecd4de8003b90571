func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func add3(_ x: Int) -> Int { x + 3 }
print(twice(add3, 1))
let ops: [(String, (Double, Double) -> Double)] = [("+", +), ("-", -), ("*", *), ("/", /)]
for (n, op) in ops { print(n, op(6, 4)) }
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose(add3, { "<\($0)>" })(4))
let f: (Int) -> Int = add3
print([1, 2].map(f), [1, 2].map(String.init))
