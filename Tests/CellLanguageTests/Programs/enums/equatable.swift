enum E: Equatable, Hashable { case a, b(Int), c(String, Bool) }
print(E.a == .a, E.b(1) == .b(2), E.c("x", true) == .c("x", true), E.a == .b(0))
var seen: Set<E> = [.a, .b(1), .b(1), .c("q", false)]
print(seen.count, seen.contains(.b(1)), seen.contains(.b(3)))
let counts: [E: Int] = [.a: 1, .b(2): 5]
print(counts[.b(2)]!, counts[.a]!, counts[.b(9)] as Any)
