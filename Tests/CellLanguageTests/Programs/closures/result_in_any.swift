func retry<T>(_ n: Int, _ f: (Int) throws -> T) rethrows -> T { for i in 0..<n - 1 { if let r = try? f(i) { return r } }; return try f(n - 1) }
struct Nope: Error {}
print(try retry(5) { i -> String in if i < 3 { throw Nope() }; return "ok\(i)" })
