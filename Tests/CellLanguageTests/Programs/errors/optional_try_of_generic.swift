struct E: Error {}
func get<T: LosslessStringConvertible>(_ p: String) throws -> T { guard let t = T(p) else { throw E() }; return t }
let a: Int = (try? get("3")) ?? 5
let b = (try? get("x")) ?? 2.5
func g<T: LosslessStringConvertible>(_ d: T) -> T { (try? get("7")) ?? d }
func h<T: LosslessStringConvertible>(_ d: T) -> T { if let v: T = try? get("x") { return v }; return d }
print(a, b, g(9), g("s"), h(1))
