typealias Handler<T, E: Error> = (Result<T, E>) -> Void
enum Er: Error { case x }
let h: Handler<Int, Er> = { print($0) }
h(.success(1))
func local() { typealias M<K: Hashable> = [K: Int]; let m: M<String> = ["a": 1]; print(m["a"] ?? 0) }
local()
