class Node { var v: Int; var next: Node!; weak var parent: Node!; init(_ v: Int) { self.v = v } }
let a = Node(1); a.next = Node(2); a.next.next = Node(3)
print(a.next.v + a.next.next.v, a.next.next.next == nil)
a.next.v += 5; print(a.next.v)
func find(_ k: Int) -> String! { k > 0 ? "k\(k)" : nil }
let s: String = find(3); print(s.count, find(2).uppercased(), find(0) ?? "none")
var t = find(4); print(t as Any); t = nil; print(t?.count as Any)
struct S { var x: Int!; var y: Double! = 2.5; func sum() -> Double { Double(x) + y } }
var q = S(x: 4); print(q.sum(), q); q.x += 1; print(q.x * 2, q.x == 5, q.x > 4)
if let x = q.x { print("has", x) }
var arr: [Int]! = [1, 2]; arr.append(3); print(arr.count, arr[0], arr.map { $0 * 2 })
for e in arr { print(e, terminator: " ") }; print()
var f: ((Int) -> Int)! = { $0 + 1 }; print(f(3))
class V { init!(_ n: Int) { if n < 0 { return nil }; self.n = n }; var n: Int }
let v: V = V(3); print(v.n, V(-1) == nil)
let d: Double! = 3; print(d * 2, -d, d.squareRoot(), "\(d!)", max(d, 4))
func g(_ x: Int!) -> Int { x + 1 }; print(g(4))
switch q.x { case .some(let z): print(z); case .none: print("none") }
let both = [q.x, 3]; print(both)
