enum S { case circle(Double), square(Double) }
func f(_ s: S) -> Double {
  switch s {
  case .circle(let r), .square(let a): return r  // error: r
  }
}
print(f(.circle(1)))
