enum E: Error { case a, b }
func f(_ n: Int) -> Result<Int, E> { n > 0 ? .success(n) : .failure(.a) }
print(f(1), f(0))
print(f(3).map { $0 * 2 }, f(3).flatMap { _ in Result<Int, E>.failure(.b) })
switch f(-1) { case .success(let v): print(v); case .failure(let e): print("failed", e) }
print((try? f(2).get()) as Any, (try? f(0).get()) as Any)
let r = Result { try f(0).get() }
if case .failure(let e) = r { print(e) }
print([f(1), f(0), f(5)].compactMap { try? $0.get() })
