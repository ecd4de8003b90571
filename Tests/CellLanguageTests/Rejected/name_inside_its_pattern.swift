enum S { case locked(Int) }
enum K { case key(Int) }
func f(_ s: S, _ i: K) -> Int {
  switch (s, i) {
  case (.locked(let j), .key(j)): return j // error: no name
  default: return 0
  }
}
