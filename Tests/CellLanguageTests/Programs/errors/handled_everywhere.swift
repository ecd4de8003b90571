enum Err: Error { case a, b(Int) }
func th(_ n: Int) throws -> Int { if n > 1 { throw Err.b(n) }; if n < 0 { throw Err.a }; return n }
func all(_ n: Int) -> Int { do { return try th(n) } catch Err.a { return -1 } catch Err.b(let k) where k > 100 { return k } catch { return -2 } }
func opt(_ n: Int) -> Int? { try? th(n) }
func nested(_ n: Int) throws -> Int { do { return try th(n) } catch Err.a { return 0 } }
func inClosure(_ n: Int) -> Int { let f = { (k: Int) throws -> Int in try th(k) }; return (try? f(n)) ?? 9 }
func typed(_ n: Int) throws(Err) -> Int { if n > 2 { throw .a }; return n }
func typedCatch(_ n: Int) -> Int { do { return try typed(n) } catch { switch error { case .a: return -1; case .b(let k): return k } } }
print(all(0), all(-1), all(5), opt(7) as Any, (try? nested(-1)) as Any, inClosure(9), typedCatch(3))
let mapped = try [0, 1].map { try th($0) }; print(mapped)
func thrower() throws { defer { print("d") }; _ = try th(0) }
try thrower()
