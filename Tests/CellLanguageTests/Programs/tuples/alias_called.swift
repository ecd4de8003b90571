typealias Point = (x: Int, y: Int)
typealias Entry = (Int, String)
func scale(_ p: Point, by k: Int) -> Point { Point(x: p.x * k, y: p.y * k) }
let p = Point(1, 2), q = Point(x: 3, y: 4)
print(p, q, p.x + q.y, scale(q, by: 2))
print(Entry(1, "a"), [1, 2].map { Point($0, $0 * $0) })
let e = Entry(7, "seven")
print(e.1, Point(2, 3) == (2, 3))
