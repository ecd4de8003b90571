struct Z: Error {}
let arr: [Result<Int, Z>] = [.success(1), .failure(Z())]
print(arr.compactMap { if case .success(let v) = $0 { v } else { nil } })
print([1, 2].compactMap { x in if x > 1 { x } else { nil } })
let xs = [1.5, -2]
print(xs.compactMap { x in if x > 0 { return x }; return nil })
print(xs.compactMap { x in switch x { case 1.5: "a"; case 7: fatalError(); default: nil } })
print(xs.first.flatMap { x in if x > 0 { if x > 1 { "big" } else { "small" } } else { nil } } ?? "-")
protocol P { var n: Int { get } }; struct A: P { let n = 1 }; struct B: P { let n = 2 }
let m: [any P] = (0..<2).map { i in switch i { case 0: A(); default: B() } }
print(m.map(\.n))
let m2: [any P] = (0..<2).map { i in if i == 0 { return A() }; return B() }
print(m2.map(\.n))
let m3: [any P] = (0..<3).compactMap { i in if i == 0 { return A() }; return i == 1 ? B() : nil }
print(m3.map(\.n))
