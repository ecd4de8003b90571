func f(_ a: [Int]) -> Int {
  let c = a.min()
  guard let c, c > 0 else { return -1 }
  return c
}
print(f([3, 2]), f([]))
for x in [1, nil, 3] { let y = x; guard let y else { continue }; print(y) }
func g(_ a: Int?, _ b: Int?) -> Int { if let x = a, let x = b { return x }; return 0 }
print(g(1, 2))
func h(_ o: Int?) -> String {
  let n = o
  var log = ["\(n as Any)"]
  guard case let n? = n, n > 1 else { return log[0] }
  log.append("\(n)")
  let twice = { () -> Int in let n = Optional(n * 2); guard let n else { return 0 }; return n }
  return log.joined() + "\(twice())"
}
print(h(nil), h(1), h(5))
