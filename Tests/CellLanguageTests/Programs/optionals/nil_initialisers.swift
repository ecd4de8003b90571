struct T { init?() { nil } }
enum E: Int { case a; init?(s: String) { nil } }
class C { init?(_ x: Int) { if x < 0 { return nil } } }
print(T() == nil, E(s: "") == nil, C(-1) == nil, C(1) == nil)
