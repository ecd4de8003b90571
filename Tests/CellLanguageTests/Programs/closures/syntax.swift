let xs = [3, 1, 2]
print(xs.map({ (x: Int) -> Int in return x * 2 }))
print(xs.map { x in x * 2 })
print(xs.map { $0 * 2 })
print(xs.sorted { $0 > $1 })
print(xs.sorted(by: <))
print(xs.reduce(0) { acc, x in acc * 10 + x })
let f = { (a: Int, b: Int) -> Int in
  let s = a + b
  return s * s
}
print(f(1, 2))
let g: () -> String = { "no arguments" }
print(g())
