extension Array { var tag: String { "A" } }
extension Array where Element == Int { var tag: String { "AI" } }
print(["a"].tag, [1.5].tag, ([] as [Int]).tag)
extension Array { static var st: String { "A" }; subscript(k: String) -> String { "A" } }
extension Array where Element == Int { static var st: String { "AI" }; subscript(k: String) -> String { "AI" } }
print([Int].st, [1]["k"], [String].st, ["x"]["k"])
struct G<T> { let v: T }; extension G { var d: String { "G" } }; extension G where T: Equatable { var d: String { "GE" } }; extension G where T: Comparable { var d: String { "GC" } }; extension G where T == Int { var d: String { "GI" } }
print(G(v: 1).d, G(v: "s").d, G(v: true).d, G(v: { 1 }).d)
