struct P { var x = 1; var ys = [1, 2, 3] }
class A { var n = 1; var p = P() }
class B: A { var k = "b" }
enum E { case a(Int), b(x: Int, y: Int), c }
dump([[1], [2, 3]], maxDepth: 1)
dump([1, 2, 3, 4], maxItems: 2)
dump([1], indent: 4)
dump(P(), maxDepth: 1)
dump(P(), maxItems: 4)
dump(B(), name: "b", maxDepth: 2)
dump(B(), maxItems: 5)
dump([E.a(1), .b(x: 1, y: 2), .c], maxDepth: 2)
dump(["a": [1, 2]], maxDepth: 1)
dump(Optional(P()) as Any, maxDepth: 1)
dump((1, (2, 3)), maxDepth: 0)
