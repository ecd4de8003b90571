enum T { case leaf(Bool), node(Int) }
func f(_ t: T) -> Int {
  switch t {  // error: leaf(false)
  case .leaf(true): return 1
  case .node: return 2
  }
}
print(f(.node(1)))
