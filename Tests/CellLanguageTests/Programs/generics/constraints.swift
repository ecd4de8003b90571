protocol Shape { var area: Double { get } }
struct Square: Shape { let a: Double; var area: Double { a * a } }
struct Disc: Shape { let r: Double; var area: Double { 3 * r * r } }
func total<S: Shape>(_ xs: [S]) -> Double { xs.reduce(0) { $0 + $1.area } }
func totalAny(_ xs: [any Shape]) -> Double { xs.map(\.area).reduce(0, +) }
print(total([Square(a: 1), Square(a: 2)]), totalAny([Square(a: 2), Disc(r: 1)]))
func same<T>(_ a: T, _ b: T) -> Bool where T: Equatable { a == b }
print(same(1, 1), same("a", "b"))
func common<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element, A.Element: Equatable {
  a.filter { x in b.contains { $0 == x } }
}
print(common([1, 2, 3], Set([2, 3, 9])), common("hello", "world"))
