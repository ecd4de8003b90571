// A closure of several statements, called where it stands, takes its parameters' types from the call.
let g = { print("hi"); return [1.0, $0].reduce(0, +) }(2.5)
print(g)
let h = { let y = $0 * 2; return y + $1 }(3, 4)
print(h)
let named = { a, b in
  let both = a + b
  return both.count
}("x", "yz")
print(named)
var n = 1
let written = { (x: inout Int, y: Int) -> Int in
  x += y
  return x
}(&n, 5)
print(written, n)
let halves = { (x: Double) in
  let half = x / 2
  return [half, half]
}(3)
print(halves)
func apply<T>(_ x: T) -> [T] {
  { let a = $0; return [a, a] }(x)
}
print(apply("s"), apply(1))
let s: String = { let t = "\($0)!"; return t }(1)
print(s)
