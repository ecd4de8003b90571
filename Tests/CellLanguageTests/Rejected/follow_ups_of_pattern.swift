enum Shape { case circle(Double), square(Double) }
func area(_ s: Shape) -> Double {
  switch s {
  case .circel(let r): // error: circel
    return 3 * r * r
  case .circle(let r), .square(let r):
    return r * r
  }
}
func show(_ best: (i: Int, m: String)?) {
  print(area(.square(2)), best?.i ?? 0)
}
