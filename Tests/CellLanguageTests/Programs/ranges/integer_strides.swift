func s(_ n: Int) -> Int { var f = [Bool](repeating: true, count: n + 1); var i = 2; while i * i <= n { if f[i] { for j in stride(from: i * i, through: n, by: i) { f[j] = false } }; i += 1 }; var c = 0; for b in f where b { c += 1 }; return c }
print(s(1000000))
func list<T: BinaryInteger & Strideable>(_ a: T, _ b: T, _ s: T.Stride) where T.Stride == Int {
  var to: [T] = [], through: [T] = []
  for x in stride(from: a, to: b, by: s) { to.append(x); if to.count > 6 { break } }
  for x in stride(from: a, through: b, by: s) { if x == 3 { continue }; through.append(x); if through.count > 6 { break } }
  print(to, through)
}
for step in [1, -1, 2, -3, 7, 100, -100, Int.max, Int.min] {
  list(0, 10, step); list(10, 0, step); list(5, 5, step); list(Int.min, Int.max, step); list(Int.max, Int.min, step)
  list(Int.max - 3, Int.max, step); list(Int.min + 3, .min, step)
  if step.magnitude > 50 { continue }
  list(Int8(-128), 127, step); list(Int8(127), -128, step); list(Int32.max - 3, Int32.max, step)
  if step > 0 { list(UInt8(0), 255, step); list(UInt8(249), 255, step); list(UInt(0), .max, step); list(UInt64.max - 9, .max, step) }
}
var seen: [String] = []
outer: for i in stride(from: 9, to: 0, by: -4) {
  for j in stride(from: i, through: i + 4, by: 2) where j != 7 {
    if j == 3 { continue outer }
    seen.append("\(i)\(j)")
  }
}
print(seen)
let steps = stride(from: 1, to: 6, by: 2)
for (i, j) in zip(steps, steps) { print(i * j, terminator: " ") }
for k in steps { print(k, terminator: ";") }
var last = 0
for case let k in stride(from: 0, through: 12, by: 5) where k % 2 == 0 { last += k }
print(last, stride(from: 0, to: 20, by: 6).map { $0 }, stride(from: 3, through: -3, by: -2).reversed())
var fs: [() -> Int] = []
for k in stride(from: 0, to: 3, by: 1) { fs.append { k * k } }
print(fs.map { $0() })
