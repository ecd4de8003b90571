indirect enum Expr {
  case number(Double)
  case sum(Expr, Expr)
  case product(Expr, Expr)
  case negate(Expr)
  func value() -> Double {
    switch self {
    case .number(let x): return x
    case .sum(let a, let b): return a.value() + b.value()
    case .product(let a, let b): return a.value() * b.value()
    case .negate(let a): return -a.value()
    }
  }
}
let e = Expr.sum(.number(2), .product(.number(3), .negate(.number(4))))
print(e.value())
print(e)
