struct E: Error {}
func get<T: LosslessStringConvertible>(_ p: String) throws -> T { guard let t = T(p) else { throw E() }; return t }
let a: Int = (try? get("3")) ?? 5
let b = (try? get("x")) ?? 2.5
func g<T: LosslessStringConvertible>(_ d: T) -> T { (try? get("7")) ?? d }
func h<T: LosslessStringConvertible>(_ d: T) -> T { if let v: T = try? get("x") { return v }; return d }
print(a, b, g(9), g("s"), h(1))
let c: Int? = try? get("3"), d: Any? = try? get("3") as Double
func opt(_ n: Int) throws -> Int? { if n < 0 { throw E() }; return n == 0 ? nil : n }
print(c as Any, d as Any, (try? opt(-1)) as Any, (try? opt(0)) as Any, (try? opt(4)) as Any, try? opt(2) ?? 7)
func k() -> String { guard let k: Int = try? get("4") else { return "none" }; return "\(k)" }
struct S { var v: Double?; mutating func read(_ t: String) { v = try? get(t) } }
var s = S(); s.read("2.5"); print(k(), s.v as Any); s.read("q"); print(s)
func nothing() throws {}
let unit: Void? = try? nothing(); print(unit as Any, (try? nothing()) != nil)
if let n = try? opt(5), n > 3 { print(n) }
print(["1", "x", "3"].compactMap { try? get($0) as Int }, ["1", "x"].map { (try? get($0)) ?? 0 })
let list = ["4", "y"].map { t -> Int? in try? get(t) }
print(list, try? [1, 2].map { try opt($0 - 1) })
switch try? opt(1) { case 1?: print("one"); default: print("other") }
let f: () -> Int? = { try? get("8") }
print(f() as Any, (try? opt(3)).map { $0 + 1 } as Any, (try? get("6")).map { (x: Int) in x * 2 } ?? 0)
