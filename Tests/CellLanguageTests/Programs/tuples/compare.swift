print((1, "a") == (1, "a"), (1, 2, 3) < (1, 2, 4), (2, 0) > (1, 9))
let pts = [(2, "b"), (1, "z"), (2, "a")]
print(pts.sorted { $0 < $1 })
print(pts.min { $0.0 < $1.0 }!.1, pts.map { $0.0 }, pts.contains { $0 == (1, "z") })
func swapPair(_ p: (Int, Int)) -> (Int, Int) { (p.1, p.0) }
print(swapPair((1, 2)), type(of: swapPair((0, 0))))
typealias Pair = (left: Int, right: Int)
let p: Pair = (3, 4)
let q: (Int, Int) = p
print(p.left, q.1, p)
