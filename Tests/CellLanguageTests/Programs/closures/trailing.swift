func apply(_ n: Int, _ f: (Int) -> Int) -> Int { f(n) }
func both(_ a: () -> Int, then b: (Int) -> Int) -> Int { b(a()) }
print(apply(3) { $0 + 1 })
print(both { 4 } then: { $0 * 10 })
func only(_ f: () -> Void) { f() }
only { print("only") }
let r = [1, 2, 3, 4].filter { $0 % 2 == 0 }.map { Double($0) / 2 }
print(r)
