struct Failure: Error { var n: Int }
func step(_ n: Int, _ out: inout Int) throws -> Int {
  out += 1
  if n == 2 { throw Failure(n: n) }
  return try step(n + 1, &out)
}
var o = 0
do { print(try step(0, &o)) } catch { print(error, o) }
func twice(_ f: (Int) throws -> Int) rethrows -> [Int] { try [1, 2].map { try f($0) } }
print((try? twice { n in if n == 2 { throw Failure(n: 7) }; return n }) ?? [])
do { print(try twice { n in try step(n + 4 > 2 ? 2 : n, &o) }) } catch let e as Failure { print(e.n, o) }
class K { init(_ n: Int) throws { if n > 1 { throw Failure(n: n) }; _ = try K(n + 1) } }
print((try? K(0)) == nil)
