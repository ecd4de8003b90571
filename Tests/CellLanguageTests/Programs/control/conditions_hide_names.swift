func f(_ a: [Int]) -> Int {
  let c = a.min()
  guard let c, c > 0 else { return -1 }
  return c
}
print(f([3, 2]), f([]))
for x in [1, nil, 3] { let y = x; guard let y else { continue }; print(y) }
func g(_ a: Int?) -> Int {
  guard let c = a else { return 0 }
  let d = c
  guard let c = d > 1 ? d * 2 : nil else { return c + 100 }
  return c
}
print(g(3), g(1), g(nil))
func h(_ a: Int?) -> Int {
  let c: Int? = a
  let old = { c }
  guard case let c? = c else { return old() == nil ? -7 : 7 }
  func inner() -> Int { c + 1 }
  return c + inner() + old()!
}
print(h(3), h(nil))
let top: Int? = 4
func k(_ a: Int?, _ b: Int?) -> Int {
  if let x = a, let x = b { return x }
  while let y = a, case let y = y + 1 { return y }
  return 0
}
print(k(1, 2), k(1, nil))
let run = { (v: String?) -> Int in
  let n = v.flatMap { Int($0) }
  guard let n else { return 0 }
  return n + 1
}
print(run("4"), run("x"), run(nil))
