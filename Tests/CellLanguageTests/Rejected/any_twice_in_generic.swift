protocol P { var v: Int { get } }
struct M: P { var v = 1 }
struct N: P { var v = 2 }
let xs: [any P] = [M(), N()]
let x: any P = M()
func f<T: P>(_ t: T, _ u: T) -> Int { t.v }
print(f(x, x)) // error: conform
