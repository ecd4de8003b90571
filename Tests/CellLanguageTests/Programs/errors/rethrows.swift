struct E: Error { let n: Int }
func apply<T>(_ xs: [T], _ f: (T) throws -> T) rethrows -> [T] { try xs.map { try f($0) } }
print(apply([1, 2]) { $0 + 1 })
do { _ = try apply([1, 2, 3]) { if $0 == 2 { throw E(n: $0) }; return $0 } } catch { print(error) }
func outer() throws -> String {
  defer { print("cleanup") }
  do { return "\(try apply([1]) { _ in throw E(n: 7) })" } catch let e as E where e.n == 7 { throw E(n: 8) }
}
do { print(try outer()) } catch { print("got", error) }
print((try? apply(["a"]) { $0 + "!" }) ?? [])
