protocol P { var v: Int { get } }
struct M: P { var v = 1 }
struct N: P { var v = 2 }
let xs: [any P] = [M(), N()]
let x: any P = M()
struct G<T: P> { var t: T }
func k(_ g: G<any P>) {} // error: conform
