let x = 3
let d: [String: Any] = ["a": 1]
let e: Any = d["q"] ?? (x > 1 ? 1 : 2)
print(e, d["q"] ?? (x > 1 ? 1 : 2.5))
print(d["b"] ?? (x > 1 ? "none" : "nil"), d["c"] ?? [], d["c"] ?? [1].map { $0 + 1 }, d["a"] ?? x, d["e"] ?? ["k": 1], d["f"] ?? { 3 }(), d["g"] ?? d["a"] ?? 0, d["z"] ?? d["y"] as Any)
protocol P {}; struct A: P {}; struct B: P {}
let ps: [String: any P] = ["a": A()]
print(ps["a"] ?? B(), ps["b"] ?? B(), ps["c"] ?? (x > 5 ? A() : B()), ps["c"] ?? ps["a"]!)
