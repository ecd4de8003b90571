let xs: [Any] = [1, "a", 2.5, [1, 2], ("t", 1), Optional<Int>.none as Any, { 1 } as () -> Int]
print(xs.count, xs[0], xs[1], xs[3], xs[4], xs[5])
print(xs.compactMap { $0 as? Int }, xs.filter { $0 is String }.count)
let n: Any = 3
if let i = n as? Int { print(i + 1) }
print(n as? String as Any, (n as! Int) * 2, type(of: n))
func show(_ x: Any?) { print(x ?? "nil") }
show(nil); show(5)
let d: [String: Any] = ["n": 1, "s": "t"]
print(d["n"] as! Int, d["s"] as? String ?? "", d["q"] == nil)
