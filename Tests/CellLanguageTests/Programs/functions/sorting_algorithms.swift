// sorting algorithms generic + counting inout + tests
func bubble<T: Comparable>(_ a: inout [T]) { for i in a.indices { var swapped = false; for j in 0..<a.count - 1 - i where a[j] > a[j + 1] { a.swapAt(j, j + 1); swapped = true }; if !swapped { break } } }
func insertion<T>(_ a: inout [T], by lt: (T, T) -> Bool) { for i in 1..<a.count { let x = a[i]; var j = i; while j > 0, lt(x, a[j - 1]) { a[j] = a[j - 1]; j -= 1 }; a[j] = x } }
func quick<T: Comparable>(_ a: inout [T], _ lo: Int = 0, _ hi: Int? = nil) { let hi = hi ?? a.count - 1; guard lo < hi else { return }
  let p = a[(lo + hi) / 2]; var i = lo, j = hi
  while i <= j { while a[i] < p { i += 1 }; while a[j] > p { j -= 1 }; if i <= j { a.swapAt(i, j); i += 1; j -= 1 } }
  quick(&a, lo, j); quick(&a, i, hi) }
func merge<T: Comparable>(_ a: [T]) -> [T] { guard a.count > 1 else { return a }; let m = a.count / 2; let l = merge(Array(a[..<m])), r = merge(Array(a[m...])); var out: [T] = []; out.reserveCapacity(a.count); var i = 0, j = 0
  while i < l.count && j < r.count { if r[j] < l[i] { out.append(r[j]); j += 1 } else { out.append(l[i]); i += 1 } }
  return out + l[i...] + r[j...] }
func heapSort<T: Comparable>(_ a: inout [T]) { func sift(_ s: Int, _ e: Int) { var r = s; while 2 * r + 1 < e { var c = 2 * r + 1; if c + 1 < e, a[c] < a[c + 1] { c += 1 }; guard a[r] < a[c] else { return }; a.swapAt(r, c); r = c } }
  for s in stride(from: a.count / 2 - 1, through: 0, by: -1) { sift(s, a.count) }
  for e in stride(from: a.count - 1, to: 0, by: -1) { a.swapAt(0, e); sift(0, e) } }
func counting(_ a: [Int]) -> [Int] { guard let lo = a.min(), let hi = a.max() else { return [] }; var c = [Int](repeating: 0, count: hi - lo + 1); a.forEach { c[$0 - lo] += 1 }; return c.enumerated().flatMap { Array(repeating: $0.offset + lo, count: $0.element) } }
func radix(_ a: [UInt32]) -> [UInt32] { var a = a; for s in stride(from: 0, to: 32, by: 8) { var b = [[UInt32]](repeating: [], count: 256); for x in a { b[Int((x >> UInt32(s)) & 0xFF)].append(x) }; a = b.flatMap { $0 } }; return a }
func shell<T: Comparable>(_ a: inout [T]) { var g = a.count / 2; while g > 0 { for i in g..<a.count { let x = a[i]; var j = i; while j >= g && a[j - g] > x { a[j] = a[j - g]; j -= g }; a[j] = x }; g /= 2 } }
func quickselect<T: Comparable>(_ a: [T], _ k: Int) -> T { let p = a[a.count / 2], l = a.filter { $0 < p }, e = a.filter { $0 == p }; return k < l.count ? quickselect(l, k) : k < l.count + e.count ? p : quickselect(a.filter { $0 > p }, k - l.count - e.count) }
var s: UInt32 = 1; func rnd() -> Int { s = s &* 1103515245 &+ 12345; return Int(s >> 16) & 0x3FF }
let data = (0..<60).map { _ in rnd() - 512 }, want = data.sorted()
for (name, f) in [("bubble", { bubble(&$0) }), ("insertion", { insertion(&$0, by: <) }), ("quick", { quick(&$0) }), ("merge", { $0 = merge($0) }), ("heap", { heapSort(&$0) }), ("count", { $0 = counting($0) }), ("shell", { shell(&$0) })] as [(String, (inout [Int]) -> Void)] { var a = data; f(&a); print(name, a == want) }
print(radix(data.map { UInt32(bitPattern: Int32($0)) }).map { Int32(bitPattern: $0) }.filter { $0 >= 0 } == want.filter { $0 >= 0 }.map(Int32.init), quickselect(data, 30) == want[30])
var str = ["pear", "fig", "apple"]; heapSort(&str); print(str); var ds = [2.5, -1, 0.0]; quick(&ds); print(ds)
struct Emp { let n: String, age: Int }; var es = [Emp(n: "a", age: 3), Emp(n: "b", age: 1), Emp(n: "c", age: 3)]; insertion(&es) { $0.age < $1.age }; print(es.map(\.n), es.sorted { ($0.age, $1.n) > ($1.age, $0.n) }.map(\.n))
func binarySearch<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable { var lo = c.startIndex, hi = c.endIndex; while lo < hi { let m = c.index(lo, offsetBy: c.distance(from: lo, to: hi) / 2); if c[m] == x { return m }; if c[m] < x { lo = c.index(after: m) } else { hi = m } }; return nil }
print(binarySearch(want, want[17]).map { want[$0] == want[17] }!, binarySearch([1, 3, 5], 4) as Any, binarySearch(10..<20, 15)!)
