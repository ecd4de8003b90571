struct Poly { var c: [Double]; func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } } }
let p = Poly(c: [1, 0, 2])
print(p(3), [0.0, 1, 2].map { p($0) })
struct Adder { let n: Int; func callAsFunction(_ x: Int, twice: Bool = false) -> Int { twice ? x + 2 * n : x + n } }
print(Adder(n: 5)(1), Adder(n: 5)(1, twice: true))
