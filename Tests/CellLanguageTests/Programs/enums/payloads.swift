enum Value {
  case int(Int)
  case pair(x: Double, y: Double)
  case text(String)
  case none
}
let vs: [Value] = [.int(3), .pair(x: 1, y: 2.5), .text("t"), .none]
for v in vs {
  switch v {
  case .int(let n): print("int", n)
  case .pair(let x, let y): print("pair", x + y)
  case let .text(s): print("text", s)
  case .none: print("none")
  }
}
print(vs)
print(vs[1])
