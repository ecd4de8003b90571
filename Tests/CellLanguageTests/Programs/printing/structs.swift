struct Point { var x: Double; var y: Double }
struct Line { let a: Point; let b: Point; let name: String? }
enum Mark { case dot, line(Line), both(Int, label: String) }
print(Point(x: 1, y: 2))
print([Point(x: 1, y: 2)])
print(Line(a: Point(x: 0, y: 0), b: Point(x: 1, y: 1), name: "l"))
print(Mark.dot, Mark.both(1, label: "q"))
print([Mark.dot, .line(Line(a: Point(x: 0, y: 0), b: Point(x: 1, y: 1), name: nil))])
print((Point(x: 1, y: 2), Mark.dot), Optional(Point(x: 0, y: 0)) as Any, ["p": Point(x: 3, y: 4)])
struct Empty {}
print(Empty(), [Empty()])
