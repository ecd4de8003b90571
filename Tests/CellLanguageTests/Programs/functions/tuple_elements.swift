struct P { var r, c: Int }
func locate() -> (r: Int, c: Int)? { (1, 2) }
print(locate().map(P.init)!, [(r: 1, c: 2)].map(P.init), [(a: 1, b: 2)].map(+), [(k: 1, v: 2)].map(max))
print([(1, 2)].map(P.init), [(a: 1, b: 2)].map(+), [(k: 1, v: 2)].map(max))
func two(_ a: Int, _ b: String) -> String { "\(a)\(b)" }
func one(_ t: (Int, String)) -> String { "\(t)" }
print([(1, "x")].map(two), [(1, "x")].map(one))
let f: (Int, String) -> String = two
print([(1, "x")].map(f), zip([1, 2], ["a", "b"]).map(f))
final class K { let n: Int; init(_ a: Int, _ b: Int) { n = a * b }
  func times(_ a: Int, _ b: Int) -> Int { n * a * b } }
print([(3, 4)].map(K.init)[0].n, zip([1, 2], [3, 4]).map(K(2, 1).times))
struct Bad: Error {}
func risky(_ a: Int, _ b: Int) throws -> Int { if a > b { throw Bad() }; return b - a }
do { print(try [(1, 2), (2, 5)].map(risky)); print(try [(2, 1)].map(risky)) } catch { print(error) }
enum E { case pair(Int, Int) }
print([(1, 2)].map(E.pair))
print([(1, 2), (3, 4)].filter(<).count, ["a": 1].map(two2).sorted())
func two2(_ a: String, _ b: Int) -> String { a + String(b) }
