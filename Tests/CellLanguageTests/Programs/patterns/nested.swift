indirect enum T { case leaf(Int?), node(T, T) }
let t = T.node(.leaf(3), .node(.leaf(nil), .leaf(4)))
func g(_ t: T) -> String {
  switch t {
  case .leaf(.some(let n)) where n > 3: "big \(n)"
  case .leaf(let n?): "leaf \(n)"
  case .leaf(nil): "hole"
  case .node(.leaf(let a?), .node(_, .leaf(let b?))): "nested \(a) \(b)"
  case .node(let l, let r): "(\(g(l)) \(g(r)))"
  }
}
print(g(t), g(.node(t, .leaf(1))), g(.leaf(9)))
switch (t, 5) { case (.node, 1...9): print("node and digit"); default: print("no") }
if case (let a, .some(let b)) = (1, Optional("x")) { print(a, b) }
