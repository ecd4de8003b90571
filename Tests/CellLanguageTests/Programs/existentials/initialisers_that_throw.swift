struct X: Error { let s: String }
class P { let n: Int; required init(_ log: inout [String], _ k: Int) throws { n = k; log.append("P\(k)"); if k > 1 { throw X(s: "P") } } }
class Q: P { var extra = "q"; required init(_ log: inout [String], _ k: Int) throws { extra = "r"; try super.init(&log, k); log.append("Q") } }
class R: Q { var more = [1, 2] ; required init(_ log: inout [String], _ k: Int) throws { try super.init(&log, k) } }
let ts: [P.Type] = [P.self, Q.self, R.self]
var log: [String] = []
for k in 0..<3 { for t in ts { do { let p = try t.init(&log, k); print(type(of: p), p.n, terminator: " ") } catch { print(error, terminator: " ") } }; print(log) }
protocol Mk { init(_ log: inout [String]) throws }
struct S: Mk { var s = ""; init(_ log: inout [String]) throws { log.append("S"); if log.count > 8 { throw X(s: "S") } } }
final class T: Mk { let s: String; init(_ log: inout [String]) throws { log.append("T"); s = log.joined(); if log.count > 8 { throw X(s: "T") } } }
let ms: [any Mk.Type] = [S.self, T.self]
log = ["a", "b"]
for _ in 0..<5 { for m in ms { do { _ = try m.init(&log); print("ok", terminator: " ") } catch { print(error, terminator: " ") } }; print(log) }
func make<M: Mk>(_: M.Type, _ l: inout [String]) throws -> M { try M(&l) }
do { _ = try make(T.self, &log) } catch { print(error, log.count) }
