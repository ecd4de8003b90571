struct X: Error { let s: String }
protocol C { var n: Int { get set }; mutating func go(_ log: inout [String], _ k: Int) throws -> String; mutating func each(_ f: (Int) throws -> Void) rethrows }
extension C { mutating func twice(_ log: inout [String]) throws -> Int { n += 1; log.append("t\(n)"); if n > 2 { throw X(s: "twice") }; return n }
  mutating func each(_ f: (Int) throws -> Void) rethrows { n += 10; try f(n) } }
struct A: C { var n = 0; let t: String; mutating func go(_ log: inout [String], _ k: Int) throws -> String { n += 1; log.append(t + "\(n)"); if k > 1 { throw X(s: "e\(k)") }; return t } }
final class B: C { var n = 0; func go(_ log: inout [String], _ k: Int) throws -> String { n += 2; log.append("B\(n)"); if k > 1 { throw X(s: "b\(k)") }; return "B" } }
struct D: C { var n = 0; func go(_ log: inout [String], _ k: Int) throws -> String { log.append("D"); if k > 1 { throw X(s: "d\(k)") }; return "D" } }
var cs: [any C] = [A(t: "a"), B(), D()]
var log: [String] = []
func run(_ c: inout any C, _ k: Int) -> String { do { return try c.go(&log, k) } catch let x as X { return x.s } catch { return "?" } }
func run2<T: C>(_ c: inout T, _ log: inout [String]) throws { _ = try c.go(&log, 5) }
for k in 0..<4 { for i in cs.indices { print(run(&cs[i], k), terminator: " ") }; print(log.count, cs.map(\.n), log) }
for _ in 0..<3 { for i in cs.indices { do { print(try cs[i].twice(&log), terminator: " ") } catch { print(error, terminator: " ") } }; print(cs.map(\.n), log.suffix(3)) }
for i in cs.indices { do { try cs[i].each { if $0 > 12 { throw X(s: "each") }; print($0, terminator: " ") } } catch { print(error, terminator: " ") }; cs[i].each { print($0, terminator: " ") } }
print(cs.map(\.n))
for i in cs.indices { do { try run2(&cs[i], &log) } catch { print(error, log.last!, cs[i].n, terminator: "; ") } }
print(cs.count)
struct Stack { var ops: [any C]; mutating func all() throws { for i in ops.indices { _ = try ops[i].go(&log, i) } } }
var st = Stack(ops: [A(t: "p"), D(), A(t: "q")])
print((try? st.all()) == nil, st.ops.map(\.n), log.suffix(3))
