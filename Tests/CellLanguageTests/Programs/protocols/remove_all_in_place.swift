struct Bag: RangeReplaceableCollection, MutableCollection {
  var xs: [Int] = [], changes = 0
  init() {}
  var startIndex: Int { 0 }; var endIndex: Int { xs.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { get { xs[i] } set { xs[i] = newValue; changes += 1 } }
  mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == Int { xs.replaceSubrange(r, with: c); changes += 100 }
}
var b = Bag(); b.append(contentsOf: 1...6)
print(b.changes)
b.removeAll { $0 % 2 == 0 }
print(b.xs, b.changes)
b.removeAll { $0 > 100 }
print(b.xs, b.changes, b.filter { $0 > 1 }.changes)
var c = [1, 2, 3, 4][...]; c.removeAll { $0 == 2 }; print(c)
var s = "hello"; s.removeAll { $0 == "l" }; print(s)
var p = [5, 1, 4, 2]; let k = p.partition { $0 > 3 }; print(p, k)
