infix operator <|>: AdditionPrecedence
struct P<T> { let v: T
  static func <|> (a: Self, b: @escaping @autoclosure () -> Self) -> Self { a }
  static func + (a: P, b: P) -> P { a }
  static func pure(_ t: T) -> Self { P(v: t) }
  func map<U>(_ f: @escaping (T) -> U) -> P<U> { P<U>(v: f(v)) }
  func s1() -> P<[T]> { let x = P<[T]>(v: [v]); return x + x }
  func s2() -> P<Int> { P<Int>(v: 1) + P<Int>(v: 2) }
  func s3<U>(_ f: @escaping (T) -> U) -> P<U> { map(f) + map(f) }
  func s4() -> P<[T]> { map { [$0] } <|> .pure([]) }
}
print(P(v: "a").s1(), P(v: "a").s2(), P(v: 1).s3 { $0 > 0 }, P(v: 2).s4())
struct Matrix<T: Numeric> {
  var a: [[T]]
  static func * (l: Matrix, r: Matrix) -> Matrix {
    Matrix(a: l.a.map { row in (0..<r.a[0].count).map { j in zip(row, r.a).reduce(0) { $0 + $1.0 * $1.1[j] } } })
  }
  static func * (k: T, m: Matrix) -> Matrix { Matrix(a: m.a.map { $0.map { k * $0 } }) }
  static func + (l: Matrix, r: Matrix) -> Matrix { Matrix(a: zip(l.a, r.a).map { zip($0, $1).map { $0 + $1 } }) }
  static func - (l: Matrix, r: Matrix) -> Matrix { l + (-1 as T) * r }
  static func += (l: inout Matrix, r: Matrix) { l = l + r }
  func power(_ n: Int) -> Matrix { n == 1 ? self : self * power(n - 1) }
  var doubled: Matrix { 2 * self }
  static func identity(_ n: Int) -> Matrix { Matrix(a: (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } }) }
  func poly() -> Matrix { var s = Matrix.identity(a.count); s += self; s += self * self; return s - .identity(a.count) }
}
let m = Matrix(a: [[1, 1], [1, 0]])
print(m.power(5).a, m.doubled.a, m.poly().a)
