class Row {
  var values = [1, 2, 3]
  subscript(i: Int) -> Int {
    get { values[i] }
    set { values[i] = newValue }
  }
  subscript(name name: String) -> String { "row \(name)" }
}
class Doubled: Row {
  override subscript(i: Int) -> Int {
    get { super[i] * 2 }
    set { super[i] = newValue / 2 }
  }
  override subscript(name name: String) -> String { super[name: name] + "!" }
  func raise() { super[0] += 10 }
}
let row = Doubled()
row[1] = 50
row.raise()
print(row[0], row[1], row.values, row[name: "a"], (row as Row)[2])
