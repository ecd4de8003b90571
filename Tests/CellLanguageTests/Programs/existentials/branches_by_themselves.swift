let x = 2.5, b = true, n = 3
print(b ? 1 : x, n > 2 ? 10 : x * 2, b ? 1 + 1 : x, b ? 2 * 3 : x, b ? (1, 2) : (x, x), b ? [1, 2] : [x])
let r: Any = b ? 2 : UInt8(3); print(r, type(of: r))
print("\(b ? 1 : x)", [b ? 1 : x], (b ? 1 : x) + 1, (b ? 1 : x, 3), b ? (b ? 1 : 2) : x)
enum C { case red, blue; static func mk(_ i: Int) -> C { .red } }
print(b ? .red : C.blue, b ? C.red : .mk(3), b ? [] : [1], b ? x : 1, !b ? x : 1)
print(b ? "a" : "b", b ? 1 : 2, b ? 1 : 2.5, b ? 1 : n, b ? n + 1 : 0, b ? x + 1 : 0, b ? -1 : x, b ? x : -1)
let any: [Any] = [b ? 1 : x, 2]; print(any)
let f = { (k: Int) -> Any in k > 1 ? 1 : x }; print(f(2), f(0))
func g(_ v: Any) -> String { "\(type(of: v))" }
print(g(b ? 1 : x), g(b ? 1 as Double : x), g(b ? n : 0), g(b ? 0 : n), g(b ? Float(1) : 2), g(!b ? Float(1) : 2))
