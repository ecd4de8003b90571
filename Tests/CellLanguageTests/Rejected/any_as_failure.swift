protocol P { var v: Int { get } }
struct M: P { var v = 1 }
struct N: P { var v = 2 }
let xs: [any P] = [M(), N()]
let x: any P = M()
protocol IE: Error {}
let r: Result<Int, any Error> = .success(1)
print(r.mapError { $0 as! any IE }) // error: conform
