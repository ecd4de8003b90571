protocol P { var v: Int { get } }
struct M: P { var v = 1 }
struct N: P { var v = 2 }
let xs: [any P] = [M(), N()]
let x: any P = M()
extension Array where Element: P { var sum: Int { 1 } }
print(xs.sum) // error: no member
