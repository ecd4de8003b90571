protocol Shape { associatedtype S; var size: S { get }; func scaled(_ by: Int) -> Self }
struct Sq: Shape { var size: Int; func scaled(_ by: Int) -> Sq { Sq(size: size * by) } }
struct Na: Shape { var size: String; func scaled(_ by: Int) -> Na { Na(size: size + "\(by)") } }
func total(_ xs: [any Shape]) -> [String] {
  var seen = [String](), factor = 2
  let names = ["a", "b"]
  func visit<T: Shape>(_ s: T, _ n: Int) -> T {
    seen.append("\(s.size)" + names[n % 2])
    factor += 1
    return s.scaled(factor)
  }
  for (i, x) in xs.enumerated() {
    let y = visit(x, i)
    seen.append("\(y.size) \(factor)")
  }
  return seen
}
print(total([Sq(size: 2), Na(size: "n"), Sq(size: 5)]))
struct H<E: Equatable> {
  var e: E
  func all(_ xs: [any Hashable]) -> Int {
    var count = 0
    func same<T: Hashable>(_ x: T) { if (x as? E) == e { count += x.hashValue == e as? Int ? 10 : 1 } }
    xs.forEach { same($0) }
    func failing<T: Hashable>(_ x: T) throws -> T { if x is String { throw No() }; count += 100; return x }
    for x in xs { _ = try? failing(x) }
    return count
  }
}
struct No: Error {}
print(H(e: 3).all([3, "a", 3.0]), H(e: "a").all(["b", "a"]))
