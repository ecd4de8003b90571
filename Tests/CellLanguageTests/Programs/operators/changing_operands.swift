postfix operator ++
prefix operator ++
struct Counter {
  var n = 0
  static postfix func ++ (c: inout Counter) -> Int {
    defer { c.n += 1 }
    return c.n
  }
}
postfix func ++ (i: inout Int) -> Int {
  defer { i += 1 }
  return i
}
prefix func ++ (i: inout Int) -> Int {
  i += 1
  return i
}
var counter = Counter()
let before = counter++
print(before, counter++, counter.n)
var i = 1
print(i++, ++i, i)
var list = [5, 6]
print(list[1]++, list)
let twice: Int?? = .some(nil)
print(twice ?? 5 as Any)
