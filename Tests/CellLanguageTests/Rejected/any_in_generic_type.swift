protocol P { var v: Int { get } }
struct M: P { var v = 1 }
struct N: P { var v = 2 }
let xs: [any P] = [M(), N()]
let x: any P = M()
struct G<T: P> { var t: T }
let g = G(t: x) // error: conform
print(g)
