struct Poly: ExpressibleByArrayLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var c: [Double]
  init(arrayLiteral elements: Double...) { c = elements }
  init(floatLiteral value: Double) { c = [value] }
  init(integerLiteral value: Int) { c = [Double(value)] }
}
let p: Poly = [1, 2, 3]
let q: Poly = 2.5
let r: Poly = 4
print(p, q, r)
struct Tag: ExpressibleByStringLiteral { let s: String; init(stringLiteral v: String) { s = "#" + v } }
func f(_ t: Tag) { print(t.s) }
f("swift")
struct Map: ExpressibleByDictionaryLiteral { var n = 0; init(dictionaryLiteral e: (String, Int)...) { n = e.reduce(0) { $0 + $1.1 } } }
let m: Map = ["a": 1, "b": 5]
print(m.n)
