protocol Shape { func area() -> Double }
struct Sq: Shape { let s: Double; func area() -> Double { s * s } }
func arr() -> [some Shape] { [Sq(s: 1), Sq(s: 2)] }
func opt(_ b: Bool) -> (some Equatable)? { b ? 5 : nil }
func pair() -> (some Shape, some Equatable) { (Sq(s: 3), "x") }
func gen<T: Shape>(_ t: T) -> [some Shape] { [t, t] }
struct H { var parts: [some Shape] { [Sq(s: 4)] }; func f(_ n: Int) -> [some Shape] { if n == 0 { return [] as [Sq] }; return [Sq(s: 5)] } }
print(arr().map { $0.area() }, opt(true) == opt(true), opt(false) == nil)
print(pair().0.area(), pair().1 == pair().1)
print(gen(Sq(s: 2)).count, gen(Sq(s: 2))[1].area())
print(H().parts[0].area(), H().f(1).map { $0.area() }, H().f(0).isEmpty)
