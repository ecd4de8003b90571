protocol Shape { var area: Double { get }; func each(_ f: (Double) -> Void) }
extension Shape {
  func with(_ f: (Self) -> Double) -> Double { f(self) }
  func mapped<R>(_ f: (Self) -> R) -> R { f(self) }
  func table() -> [String: Self] { ["me": self] }
  func lazily() -> () -> Self { { self } }
}
struct A: Shape { var n = 1.0; var area: Double { n }; func each(_ f: (Double) -> Void) { f(n) } }
struct B: Shape { var n = 2.0, k = 3.0; var area: Double { n + k }; func each(_ f: (Double) -> Void) { f(n); f(k) } }
func table<T: Shape>(_ t: T) -> [String: T] { ["t": t] }
func later<T: Shape>(_ t: T) -> () -> T { { t } }
func both<T: Shape>(_ t: T, _ f: (T) -> Double) -> (T, Double, [T]) { (t, f(t), [t, t]) }
func change<T: Shape>(_ t: inout T, _ f: (T) -> T) { t = f(t) }
func go(_ s: any Shape) {
  print(s.with { $0.area }, s.mapped { "\($0.area)" }, s.table()["me"]!.area, s.lazily()().area)
  print(table(s)["t"]!.area, later(s)().area, both(s) { $0.area * 2 })
  s.each { print($0) }
}
go(A()); go(B())
