struct Ring<E>: RandomAccessCollection, MutableCollection { private var s: [E]; var off = 0; init(_ s: [E]) { self.s = s }
  var startIndex: Int { 0 }; var endIndex: Int { s.count }
  subscript(i: Int) -> E { get { s[(i + off) % s.count] } set { s[(i + off) % s.count] = newValue } }
  mutating func rotate() { off = (off + 1) % s.count } }
var r = Ring(["a", "b", "c", "d"]); 
r[0] = "Z"
r.swapAt(1, 2)
print(r.map { $0 }, r.sorted())
print(r.dropLast().count)
print(r.firstIndex(of: "c")!)
print(r[1..<3].map { $0 })
