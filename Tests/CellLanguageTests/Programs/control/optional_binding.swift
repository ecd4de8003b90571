let a: Int? = 3
let b: Int? = nil
if let a { print("a", a) }
if let x = a, let y = b { print(x, y) } else { print("not both") }
if var x = a {
  x += 1
  print(x)
}
var list: [Int]? = [1, 2]
while let l = list, !l.isEmpty {
  print(l)
  list = l.count > 1 ? [9].filter { _ in false } : nil
}
if let first = [5, 6].first, first > 4 { print("first", first) }
