protocol Shape { func area() -> Double }
struct A: Shape { var n = 1.0; func area() -> Double { n } }
struct B: Shape { var n = 2.0, k = 3.0;  func area() -> Double { n + k } }
func visit<T: Shape>(_ t: T, _ f: (T) -> Double) -> Double { f(t) }
func see(_ s: any Shape) -> Double { s.area() }
func go(_ s: any Shape) { print(visit(s) { $0.area() }, visit(s, see), visit(s) { see($0) }) }
go(A()); go(B())
func rec<T: Shape>(_ t: T, _ n: Int, _ f: (T) -> Double) -> Double { n == 0 ? f(t) : rec(t, n - 1, f) }
let g = { (x: any Shape) in x.area() }
let a: any Shape = A(), b: any Shape = B()
print(visit(a, g), rec(b, 2) { $0.area() }, visit(b) { $0.area() + 1 })
