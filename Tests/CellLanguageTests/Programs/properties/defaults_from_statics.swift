func outer() -> Int {
  class Base { enum K { case a, b }; var k = K.a }
  struct P { static var all: [P] = [P(x: 1)]; var x = P.first; static let first = 4; static func make() -> P { P() } }
  return P.make().x + P.all[0].x
}
print(outer())
struct V { var z = V.zero.count; static let zero = [1, 2]; init() {}; init(z: Int) { self.z = z } }
print(V().z, V(z: 9).z)
final class Node { static var made = 0; let id = Node.next(); static func next() -> Int { made += 1; return made }; var kids = [Kid()] }
struct Kid { var n = Node.made; var name = "k\(Node.made)" }
print(Node().id, Node().kids[0].n, Kid().name)
@propertyWrapper struct W { var wrappedValue: Int; var projectedValue: String { "p" } }
struct U { @W var a = U.d; static let d = 3; func t() -> String { "\(_a.wrappedValue) \($a)" } }
print(U().t(), U(a: 5).a)
enum E: Int, CaseIterable { case x = 1, y; var s: S { S() } }
struct S { var n = E.allCases.count; var r = E(rawValue: 2)!; var q = E.x.rawValue }
print(S(), E.y.s.r)
