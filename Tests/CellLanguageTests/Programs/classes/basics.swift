class Counter {
  var n = 0
  let name: String
  init(name: String) { self.name = name }
  func tick() { n += 1 }
}
let a = Counter(name: "a")
let b = a
b.tick()
a.tick()
print(a.n, b.n, a === b, a !== Counter(name: "a"))
func bump(_ c: Counter) { c.n += 10 }
bump(a)
print(b.n, b.name)
