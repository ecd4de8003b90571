enum AE: Error { case x(Int) }
struct Q<E: Error> { let f: () throws(E) -> Int; func run() throws(E) -> Int { try f() } }
let q = Q<AE> { () throws(AE) in throw .x(3) }
do { _ = try q.run() } catch { switch error { case .x(let n): print("x", n) } }
do { try { () throws(AE) in throw .x(4) }() } catch .x(let n) { print(n) }
do {
  let f = { () throws(AE) -> Int in throw .x(5) }
  _ = try f()
} catch { switch error { case .x(let n): print("f", n) } }
struct Other: Error {}
do {
  let inner = { throw Other() }
  do { try inner() } catch { print("inner", error) }
  throw AE.x(6)
} catch { print(error) }
