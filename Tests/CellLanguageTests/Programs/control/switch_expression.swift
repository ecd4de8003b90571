enum Shape { case circle(Double), square(Double), point }
func area(_ s: Shape) -> Double {
  switch s {
  case .circle(let r): 3.0 * r * r
  case .square(let a): a * a
  case .point: 0
  }
}
print(area(.circle(2)), area(.square(3)), area(.point))
let k = 3
let word = switch k {
case 1: "one"
case 2, 3: "two or three"
default: "more"
}
print(word)
