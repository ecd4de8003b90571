final class L {
  var name = "L"
  var hs: [() -> String] = []
  func setup() {
    hs.append { [weak self, n = name.count] in "\(self?.name ?? "nil")\(n)" }
    hs.append { [weak self, n = self.name.count] in "\(self == nil)\(n)" }
    hs.append { [unowned self, name] in self.name + name }
  }
  deinit { print("gone") }
}
do {
  let l = L()
  l.setup()
  l.name = "M"
  print(l.hs.map { $0() })
}
func f(_ x: Int) -> () -> Int {
  { [x = x + 1, y = x] in x * 10 + y }
}
print(f(1)())
func g() -> Int {
  var total = 0
  defer { for i in 0..<3 { if i == 2 { break }; total += i } }
  defer { let h = { () -> Int in return 5 }; total += h() }
  return total
}
print(g())
