enum Either<L, R> {
  case left(L), right(R)
  func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T {
    switch self {
    case .left(let l): f(l)
    case .right(let r): g(r)
    }
  }
}
let es: [Either<Int, String>] = [.left(1), .right("r")]
print(es.map { $0.fold { "L\($0)" } _: { "R" + $0 } })
func both(_ n: Int, _ f: (Int) -> Int, _ g: (Int) -> Int, last: (Int) -> Int) -> Int { last(g(f(n))) }
print(both(3) { $0 + 1 } _: { $0 * 2 } last: { -$0 })
