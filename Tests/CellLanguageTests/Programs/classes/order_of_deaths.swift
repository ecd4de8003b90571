@inline(never) func end(_ s: String) { print("|", s) }
class P1 { let n: String; init(_ n: String) { self.n = n }; convenience init() { self.init("?") }; deinit { print(n, terminator: " ") } }
func t1() { let a = P1("a"); let b = P1(); print(a.n, b.n) }
t1(); end("convenience")
class P2 { let n: String; init(_ n: String) { self.n = n }; deinit { print(n, terminator: " ") }; func hi() -> String { "hi" } }
class P2s: P2 { override func hi() -> String { "sub" }; deinit { print("sub", terminator: " ") } }
func t2() { let a = P2("a"); let b = P2s("b"); print(a.hi(), b.hi()) }
t2(); end("subclass")
class P4 { let n: String; init(_ n: String) { self.n = n; print("init", n, terminator: " ") }; deinit { print(n, terminator: " ") }; func go() { print("go", n) } }
func t4() { let a = P4("a"); let b = P4("b"); a.go(); b.go() }
t4(); end("init prints")
func use(_ p: P4) { for i in 0..<3 { print(p.n, i, terminator: ";") }; print() }
func t5() { let a = P4("a"); let b = P4("b"); use(a); use(b) }
t5(); end("passed")
class P6 { let n: String; var friend: P6?; var list: [Int] = []; init(_ n: String) { self.n = n }; deinit { print(n, terminator: " ") }; func add(_ i: Int) { list.append(i) } }
func t6() { let a = P6("a"); let b = P6("b"); a.add(1); b.add(2); print(a.list, b.list) }
t6(); end("mutated")
func t7() { let a = P6("a"); let b = P6("b"); a.friend = b; print(a.friend!.n) }
t7(); end("a.friend = b")
class P8 { let n: String; weak var w: P8?; init(_ n: String) { self.n = n }; deinit { print(n, terminator: " ") } }
func t8() { let a = P8("a"); let b = P8("b"); a.w = b; b.w = a; print(a.w!.n, b.w!.n) }
t8(); end("weak cycle")
class P9 { let n: String; unowned let o: P8; init(_ n: String, _ o: P8) { self.n = n; self.o = o }; deinit { print(n, terminator: " ") } }
func t9() { let a = P8("a"); let b = P9("b", a); print(b.o.n) }
t9(); end("unowned")
protocol Pr: AnyObject { var n: String { get } }
class P10: Pr { let n: String; init(_ n: String) { self.n = n }; deinit { print(n, terminator: " ") } }
class P11 { let n: String; var h: (() -> Void)?; init(_ n: String) { self.n = n }; deinit { print(n, terminator: " ") }; func set() { h = { [weak self] in print(self?.n ?? "nil") } } }
func t11() { let a = P11("a"); let b = P11("b"); a.set(); b.set(); a.h?(); b.h?() }
t11(); end("handlers")
class G<T> { let v: T; init(_ v: T) { self.v = v }; deinit { print(v, terminator: " ") } }
func t12() { let a = G(1); let b = G("x"); print(a.v, b.v) }
t12(); end("generic")
class Q { let n: String; init(_ n: String) { self.n = n }; deinit { print("deinit \(n)", terminator: " ") } }
do { let a = Q("a"); let b = Q("b"); print("\(a.n) \(b.n)") }
end("do top")
do { let a = Q("a"); do { let b = Q("b"); print("inner \(b.n)") }; print("outer \(a.n)") }
end("nested")
func mk(_ s: String) -> Q { Q(s) }
func t15() { let a = mk("a"); let b = mk("b"); print(a.n, b.n) }
t15(); end("made")
func t16() { let a = Q("a"); let b = Q("b"); _ = a; _ = b; print("end of scope") }
t16(); end("unused")
class Own { let q: Q; init(_ q: Q) { self.q = q }; deinit { print("own", terminator: " ") } }
func t17() { let q = Q("q"); let o = Own(q); print(o.q.n) }
t17(); end("owner")
func t18() { let o = Own(Q("in")); let q = Q("q"); print(o.q.n, q.n) }
t18(); end("owner first")
func t19() throws { let a = Q("a"); let b = Q("b"); print(a.n, b.n); struct E: Error {}; throw E() }
do { try t19() } catch { end("thrown") }
