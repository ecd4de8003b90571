func add(_ a: Int) -> (Int) -> (Int) -> Int { { b in { c in a + b + c } } }
print(add(1)(2)(3))
let add12 = add(10)(2)
print(add12(5), add12(6))
let fs: [(Double) -> Double] = [{ $0 + 1 }, { $0 * 2 }, { $0 * $0 }]
print(fs.reduce(3.0) { x, f in f(x) })
struct S { var k = 2; func times(_ x: Int) -> Int { k * x } }
let m = S(k: 7).times
print(m(6), S.times(S(k: 3))(4))
