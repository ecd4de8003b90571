final class Storage {
  var values: [Int]
  init(_ values: [Int]) { self.values = values }
}
struct Shared {
  private var storage: Storage
  private(set) var copies = 0
  init(_ values: [Int]) { storage = Storage(values) }
  var values: [Int] {
    get { storage.values }
    set {
      if isKnownUniquelyReferenced(&storage) {
        storage.values = newValue
      } else {
        storage = Storage(newValue)
        copies += 1
      }
    }
  }
  mutating func add(_ value: Int) {
    if !isKnownUniquelyReferenced(&storage) {
      storage = Storage(storage.values)
      copies += 1
    }
    storage.values.append(value)
  }
}
var a = Shared([1])
var b = a
b.values.append(3)
b.values.append(4)
b.values[0] += 10
b.values = b.values + [9]
print(a.values, b.values, b.copies)
var c = a
c.add(1)
c.add(2)
print(c.copies, c.values, a.values)
func inside() {
  var d = a
  d.values.append(1)
  d.values.append(2)
  print(d.copies, d.values)
}
inside()
