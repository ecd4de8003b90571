func move(from a: Int, to b: Int, _ c: Int) -> Int { a * 100 + b * 10 + c }
print(move(from: 1, to: 2, 3))
func greet(_ name: String, politely: Bool = true, times n: Int = 1) -> String {
  String(repeating: politely ? "Dear \(name). " : "Hey \(name)! ", count: n)
}
print(greet("Ada"))
print(greet("Ada", politely: false))
print(greet("Ada", times: 2))
print(greet("Ada", politely: false, times: 2))
