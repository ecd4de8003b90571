enum E: Error { case e(Int) }
func work(_ n: Int) throws -> Int {
  defer { print("d1") }
  if n == 1 { throw E.e(1) }
  defer { print("d2") }
  if n == 2 { throw E.e(2) }
  do { defer { print("inner") }; if n == 3 { throw E.e(3) } }
  return n
}
for n in 1...4 { do { print("got", try work(n)) } catch E.e(let k) where k < 3 { print("small", k) } catch { print("caught", error) } }
func opt() -> Int? { try? work(4) }
print(opt() ?? -1, (try? work(1)) ?? -1)
let results = (1...4).map { n in Result { try work(n) } }
print(results.map { (try? $0.get()) ?? 0 })
