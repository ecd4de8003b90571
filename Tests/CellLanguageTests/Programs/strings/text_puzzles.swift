// sequence algorithms / lazies / strings
let text = "It was the best of times, it was the worst of times"
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var counts: [String: Int] = [:]; for w in words { counts[w, default: 0] += 1 }
print(counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter(\.isLetter); return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("nope"))
func caesar(_ s: String, _ k: Int) -> String { String(s.map { c in guard let a = c.asciiValue, c.isLetter else { return c }; let b: UInt8 = c.isUppercase ? 65 : 97; return Character(UnicodeScalar((a - b + UInt8((k + 26) % 26)) % 26 + b)) }) }
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
func rle(_ s: String) -> String { var out = "", i = s.startIndex; while i < s.endIndex { let j = s[i...].firstIndex { $0 != s[i] } ?? s.endIndex; out += "\(s.distance(from: i, to: j))\(s[i])"; i = j }; return out }
print(rle("aaabccdddd"), rle(""))
func levenshtein(_ a: String, _ b: String) -> Int { let x = Array(a), y = Array(b); var prev = Array(0...y.count); for (i, c) in x.enumerated() { var cur = [i + 1]; for (j, d) in y.enumerated() { cur.append(c == d ? prev[j] : 1 + min(prev[j], prev[j + 1], cur[j])) }; prev = cur }; return prev.last! }
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
func permutations<T>(_ xs: [T]) -> [[T]] { guard xs.count > 1 else { return [xs] }; return xs.indices.flatMap { i -> [[T]] in var r = xs; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations([1, 2, 3]), permutations(Array("abcd")).count)
func subsets<T>(_ xs: [T]) -> [[T]] { xs.reduce([[]]) { acc, x in acc + acc.map { $0 + [x] } } }
print(subsets(["a", "b", "c"]).map { $0.joined() })
func primes(to n: Int) -> [Int] { var s = [Bool](repeating: true, count: n + 1); s[0] = false; s[1] = false; for i in 2... { if i * i > n { break }; if s[i] { for j in stride(from: i * i, through: n, by: i) { s[j] = false } } }; return s.indices.filter { s[$0] } }
print(primes(to: 50))
func roman(_ n: Int) -> String { var n = n; return [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")].reduce(into: "") { s, p in while n >= p.0 { s += p.1; n -= p.0 } } }
print([1994, 2024, 49].map(roman))
func binary(_ n: Int) -> String { n < 2 ? String(n) : binary(n / 2) + String(n % 2) }; print(binary(37), String(255, radix: 2), Int("ff", radix: 16)!, String(3.0), "\(1e20) \(0.1 + 0.2) \(1.0 / 3) \(Float(0.1)) \(100000.0) \(1e16) \(-0.0)")
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ log: inout [String]) { guard n > 0 else { return }; hanoi(n - 1, a, c, b, &log); log.append(a + c); hanoi(n - 1, b, a, c, &log) }
var log: [String] = []; hanoi(3, "A", "B", "C", &log); print(log)
func queens(_ n: Int) -> [[Int]] { func ok(_ q: [Int], _ c: Int) -> Bool { !q.enumerated().contains { r, k in k == c || abs(k - c) == q.count - r } }; func go(_ q: [Int]) -> [[Int]] { q.count == n ? [q] : (0..<n).filter { ok(q, $0) }.flatMap { go(q + [$0]) } }; return go([]) }
print(queens(6).count, queens(5)[0])
let matrix = [[1, 2, 3], [4, 5, 6]]; let tr = matrix[0].indices.map { j in matrix.map { $0[j] } }; print(tr, matrix.joined().map { $0 }, zip(matrix[0], matrix[1]).map(*), matrix.flatMap { $0 }.partitioned { $0 % 2 == 0 })
extension Array { func partitioned(_ p: (Element) -> Bool) -> ([Element], [Element]) { reduce(into: ([], [])) { if p($1) { $0.0.append($1) } else { $0.1.append($1) } } } }
print((1...20).lazy.filter { $0 % 3 == 0 }.map { $0 * $0 }.prefix(3).reduce(0, +), stride(from: 10, to: 0, by: -3).map { $0 }, (0..<5).reversed().map { $0 }, Array(repeating: "ab", count: 2).joined(separator: "-"), [3, 1, 2].sorted(by: >), [1, 2, 3, 4].dropFirst().dropLast().map { $0 }, [5, 3].min()!, ["b": 1, "a": 2].keys.sorted(), [1, 2, 3].elementsEqual([1, 2, 3]), [1, 2] < [1, 3] ? 1 : 0)
extension Array: Swift.Comparable where Element: Comparable { public static func < (a: [Element], b: [Element]) -> Bool { a.lexicographicallyPrecedes(b) } }
