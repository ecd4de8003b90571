import ElementaryFunctions
import Tensors

/// Numbers made from one uniform number each.
func draws(
  _ count: Int, _ generator: inout Philox, _ make: (Double) -> Double
) -> Tensor {
  Tensor(generator.uniform(shape: [drawCount(count)]).scalars.map(make))
}

/// A draw from the gamma distribution with rate 1.
///
/// Source: Marsaglia, Tsang (2000), "A simple method for generating gamma variables", section 2.
func drawGamma(shape: Double, _ generator: inout Philox) -> Double {
  if shape < 1 {
    let boost = Elementary.pow(1 - generator.uniform(), 1 / shape)
    return drawGamma(shape: shape + 1, &generator) * boost
  }
  let d = shape - 1 / 3.0
  let c = 1 / (9 * d).squareRoot()
  while true {
    let x = generator.normal()
    let t = 1 + c * x
    if t <= 0 { continue }
    let v = t * t * t
    let u = 1 - generator.uniform()
    if Elementary.log(u) < 0.5 * x * x + d - d * v + d * Elementary.log(v) { return d * v }
  }
}
