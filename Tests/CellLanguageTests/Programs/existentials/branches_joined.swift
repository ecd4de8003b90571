class P { var n = 1 }; class Q: P {}; class R: P {}
let b = true, d: [String: Double] = [:], xs: [Float] = [1.5], o: Int? = 5, c: Character = "c", u: UInt8 = 7
print(b ? 3 : o, b ? "s" : c, b ? "s" : Substring("t"), b ? 0xff : u, b ? Q() === nil : false)
print(b ? d["a"] ?? 0 : 1, b ? 1 : d["a"] ?? 0, b ? [] : xs, b ? [0] : xs, b ? xs : [0], b ? 0 : xs[0], b ? xs.count : 1.5, b ? -xs[0] : 2)
print(b ? (b ? 1 : 2.5) : 3, b ? (!b ? 1 : 2.5) : 3, (b ? 1 : 2.5), b ? pow2(2) : 1, !b ? pow2(2) : 1, b ? ("a", 1) : ("b", 2.5))
func pow2(_ x: Double) -> Double { x * x }
var log: [Any] = []
log.append(b ? 1 : 2.5)

print(log)
