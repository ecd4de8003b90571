// Functions that are given closures without captures, functions and operators are made for them.
struct Vector: Comparable {
  var x: Double
  var y: Double
  static func < (a: Vector, b: Vector) -> Bool { a.x * a.x + a.y * a.y < b.x * b.x + b.y * b.y }
}

func square(_ x: Int) -> Int { x * x }
func half(_ x: Double) -> Double { x / 2 }
func isLonger(_ a: String, _ b: String) -> Bool { a.count > b.count }

print([3, 1, 2].map(square), (1...5).reduce(0, +), (1...5).reduce(1, *), [2, 9, 4].sorted(by: >))
print([1.5, 2.5].map(half), ["a", "ccc", "bb"].sorted(by: isLonger), ["a", "b"].reduce("", +))
print([1, 5, 3].max(by: <)!, [1, 5, 3].min(by: >)!, [4, 2].map(-).sorted(by: <), [true, false].map(!))
print([Vector(x: 3, y: 4), Vector(x: 1, y: 1)].sorted(by: <).map { $0.x })
print([UInt8(7), 9].reduce(0, &+), [0b1100, 0b1010].reduce(0b1111, &), zip([1, 2], [3, 4]).map(*))

// A function with loops of its own, which calls what it is given at several places.
func integral(from a: Double, to b: Double, steps n: Int, of f: (Double) -> Double) -> Double {
  let h = (b - a) / Double(n)
  var sum = (f(a) + f(b)) / 2
  for i in 1..<n { sum += f(a + h * Double(i)) }
  var check = 0.0
  var i = 0
  while i < n {
    check += f(a + h * (Double(i) + 0.5))
    i += 1
  }
  return (sum * h + check * h) / 2
}
let factor = 3.0
var calls = 0
print(integral(from: 0, to: 1, steps: 100) { $0 * $0 })
print(integral(from: 0, to: 1, steps: 100, of: half))
print(integral(from: 0, to: 1, steps: 100) { x in
  let y = x * x
  if y > 0.25 { return y * y }
  return x < 0.1 ? 0 : y
})
print(integral(from: 0, to: 1, steps: 10) { calls += 1; return $0 * factor }, calls)
print(integral(from: 0, to: 1, steps: 10) { x in integral(from: 0, to: 1, steps: 4) { $0 + 1 } + x })

// What it is given goes on to another one, and to itself.
func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func repeated(_ f: (Int) -> Int, _ n: Int, _ x: Int) -> Int {
  if n == 0 { return x }
  return repeated(f, n - 1, twice(f, x))
}
print(repeated({ $0 + 3 }, 4, 1), repeated({ $0 &* 5 % 101 }, 5, 1), twice(square, 3))

// It is kept, returned, captured.
struct Holder { var f: (Int) -> Int }
func keep(_ f: @escaping (Int) -> Int, times n: Int) -> Holder {
  var total = 0
  for i in 0..<n { total += f(i) }
  for i in 0..<n { total -= f(i) }
  let start = total
  return Holder { x in f(x) + start }
}
let holders = [keep({ $0 * 10 }, times: 3), keep(square, times: 2), keep(abs, times: 2)]
print(holders.map { $0.f(7) })
func composed(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> [(Int) -> Int] {
  var all: [(Int) -> Int] = []
  for _ in 0..<2 { all.append({ g(f($0)) }) }
  for _ in 0..<1 { all.append(f) }
  return all
}
print(composed({ $0 + 1 }, square).map { $0(4) })

// Generic ones, for each type and each closure.
func best<T>(_ items: [T], by isBetter: (T, T) -> Bool) -> (T, Int) {
  var best = items[0]
  var changes = 0
  for item in items where isBetter(item, best) {
    best = item
    changes += 1
  }
  for item in items.reversed() where isBetter(item, best) { changes += 100 }
  return (best, changes)
}
print(best([3, 8, 5], by: >), best([3, 8, 5], by: { $0 % 5 > $1 % 5 }), best(["b", "a"], by: <))
func extremes<T: Comparable>(_ items: [T]) -> (T, T) {
  (best(items, by: { $0 < $1 }).0, best(items, by: { $0 > $1 }).0)
}
print(extremes([2, 7, 1]), extremes([0.5, 0.25]), extremes(["x", "y"]))

// Errors pass through.
struct Odd: Error { let n: Int }
func each(_ n: Int, _ body: (Int) throws -> Int) rethrows -> [Int] {
  var results: [Int] = []
  for i in 0..<n { results.append(try body(i)) }
  var i = n
  while i > 0 {
    i -= 1
    results.append(try body(i))
  }
  return results
}
do {
  print(try each(2) { $0 + 1 })
  print(try each(3) { i in
    if i == 2 { throw Odd(n: i) }
    return i
  })
} catch let error as Odd {
  print("odd", error.n)
}
print(each(2, square))
do {
  print(try [3, 1, 2].sorted { a, b in
    if a == 2 || b == 2 { throw Odd(n: a + b) }
    return a < b
  })
} catch {
  print(error)
}

// Stable, whatever the closure says.
let words = ["pear", "fig", "plum", "kiwi", "apple", "date", "lime", "nut", "cherry", "grape"]
print(words.sorted { $0.count < $1.count })
print(words.sorted { $0.count == $1.count ? $0 < $1 : $0.count > $1.count })
