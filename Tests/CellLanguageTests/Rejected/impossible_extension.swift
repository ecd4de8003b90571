protocol Ring {}
extension Int: Ring {}
struct Sparse<R: Ring> { var v: [R] }
extension Sparse where R == Double { // error: conform
  var norm: Double { v.reduce(0, +) }
}
