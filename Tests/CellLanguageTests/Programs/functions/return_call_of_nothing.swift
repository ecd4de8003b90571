func a(_ k: Int) { return print("a", k) }
func b(_ k: Int) { if k > 1 { return print("b", k) }; print("else") }
a(1); b(2); b(0)
struct E: Error {}
func may(_ k: Int) throws { if k == 0 { throw E() }; return print("may", k) }
func c(_ k: Int) throws { guard k > 0 else { return try may(k) }; return try may(k + 1) }
do { try c(3); try c(0) } catch { print(error) }
struct S { var n = 0; mutating func inc() { return n += 1 }; mutating func twice() { defer { print("d", n) }; if n > 5 { return }; return inc() }
  var p: Int { get { n } set { return set(newValue) } }; mutating func set(_ x: Int) { return self.n = x }
  var o = 1 { didSet { if o > 3 { return print("big", o) }; print("small", o) } } }
var s = S(); s.inc(); s.twice(); s.p = 9; s.twice(); s.o = 2; s.o = 7; print(s.n)
class K { deinit { return print("deinit") }; func m() { return log("m") }; func log(_ s: String) { print(s) } }
class L: K { override func m() { print("L"); return super.m() } }
do { let k: K = L(); k.m() }
func rec(_ n: Int) { guard n > 0 else { return }; print(n, terminator: " "); return rec(n - 1) }
rec(4); print()
func done() -> Void { return () }
func opt(_ f: (() -> Void)?) { return f?() ?? print("none") }
opt(nil); opt { print("some") }; done()
let cl: (Int) -> Void = { x in if x > 1 { return print("cl", x) }; return }
cl(1); cl(2)
func gen<T>(_ x: T, _ f: (T) -> Void) { return f(x) }
gen(3) { print($0) }
func sw(_ n: Int) { switch n { case 0: return print("zero"); case 1: break; default: return gen(n) { print("n", $0) } }; print("one") }
sw(0); sw(1); sw(5)
