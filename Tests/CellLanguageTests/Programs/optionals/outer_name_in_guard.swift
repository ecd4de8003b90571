func f(_ x: Int?) -> String { guard let x = x else { return "none \(x as Any)" }; return "\(x)" }
func g(_ x: Any) -> String { guard let x = x as? Int, x > 2 else { return "no \(x)" }; return "\(x + 1)" }
func h(_ s: String) -> Int { guard let n = Int(s), case let m = n * 2, m > 4 else { let n = s.count; let m = n; return -n - m }; return n + m }
print(f(nil), f(2), g("s"), g(1), g(5), h("12"), h("1"), h("abc"))
let name: String? = nil
func k() { guard let name = name else { print("global", name as Any); return }; print(name) }
k()
var ns = [3, nil, 5]
for n in ns { guard let n else { print("skip", n as Any); continue }; print(n) }
