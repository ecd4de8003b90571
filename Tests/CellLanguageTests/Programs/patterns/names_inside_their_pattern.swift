enum S { case locked(Int), open }
enum K { case key(Int), none }
let k = 3
func f(_ s: S, _ i: K) -> String {
  switch (s, i) {
  case (.locked(let k), .key(k)): return "same \(k)"
  case (.locked(let k), .key(k + 1)): return "next \(k)"
  default: return "no"
  }
}
print(f(.locked(1), .key(3)), f(.locked(2), .key(4)), f(.locked(3), .key(1)))
if case (let k, k) = (7, 3) { print("if", k) }
for case (let k, k) in [(1, 1), (2, 3), (3, 3)] { print("for", k) }
struct E: Error {}
let x = 2
func g(_ t: (Int, Int)) -> Int {
  guard case (let x, x) = t else { return x }
  return x * 100
}
print(g((5, 2)), g((2, 5)))
let pair = (4, 4)
if case (let y, 4) = pair, case (y, 4) = pair { print("later", y) }
switch pair { case (let k, 4) where k == 4: print("where", k); default: break }
