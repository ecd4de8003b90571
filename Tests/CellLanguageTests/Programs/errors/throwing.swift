enum Fault: Error, Equatable { case empty, tooBig(Int), named(String) }
func check(_ n: Int) throws -> Int {
  if n == 0 { throw Fault.empty }
  if n > 10 { throw Fault.tooBig(n) }
  return n * 2
}
for n in [0, 4, 50] {
  do { print(try check(n)) }
  catch Fault.empty { print("empty") }
  catch Fault.tooBig(let k) where k > 20 { print("too big", k) }
  catch { print("other", error) }
}
print((try? check(3)) as Any, (try? check(0)) as Any, try! check(5))
do { _ = try check(0) } catch let e as Fault { print(e == .empty) } catch { print("?") }
