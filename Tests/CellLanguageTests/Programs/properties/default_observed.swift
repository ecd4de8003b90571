class M { var dict = [String: Int]() { willSet(n) { print("will \(n.count)") } didSet { print("did", oldValue.count) } } }
let m = M(); m.dict["b", default: 5] += 1
struct S { var d = ["a": 1] { willSet { print("w", newValue.count) } } }
var s = S(); s.d["b", default: 1] += 1; s.d["a", default: 1] += 1
var g: [Int: [Int]] = [:] { willSet { print("g", newValue.count) } }
g[1, default: []].append(3); g[1]?.append(4)
print(m.dict, g)
struct C {
  private var stored: [String: [Int]] = [:]
  var all: [String: [Int]] { get { print("get"); return stored } set { print("set"); stored = newValue } }
}
var c = C()
c.all["x", default: []].append(1)
c.all["x"]![0] += 5
print(c.all)
