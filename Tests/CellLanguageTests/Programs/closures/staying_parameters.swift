func apply(_ f: (Int) -> Int, _ n: Int) -> Int { f(n) }
func twice(_ f: (Int) -> Int) -> Int { apply(f, apply(f, 1)) }
func count(_ n: inout Int, _ f: () -> Void) { f(); n += 1 }
func each(_ n: inout Int, _ xs: [Int]) { xs.forEach { n += $0 } }
func keep(_ f: @escaping () -> Int) -> () -> Int { { f() + 1 } }
func optional(_ f: ((Int) -> Int)?) -> Int { f?(1) ?? 0 }
func local(_ f: (Int) -> Int) -> Int { func inner(_ n: Int) -> Int { n + 1 }; return [1, 2].map { f(inner($0)) }.reduce(0, +) }
func auto(_ f: @autoclosure () -> Int) -> Int { f() }
struct Acc { var total = 0; mutating func add(_ xs: [Int]) { xs.forEach { total += $0 } }
  mutating func lazyAdd(_ x: @autoclosure () -> Int) { total += x() } }
var n = 1; count(&n) { print("in") }; each(&n, [1, 2]); print(n, twice { $0 * 2 }, keep { 3 }(), optional { $0 }, local { $0 * 3 }, auto(n + 1))
var acc = Acc(); acc.add([1, 2]); acc.lazyAdd(3); print(acc.total)
func sortBy<T>(_ xs: [T], _ less: (T, T) -> Bool) -> [T] { xs.sorted(by: less) }
print(sortBy([3, 1, 2]) { $0 < $1 }, sortBy(["b", "a"], <))
struct Holder { var f: (Int) -> Int; init(_ f: @escaping (Int) -> Int) { self.f = f } }
print(Holder { $0 + 1 }.f(2))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ (x: Int) in x + 1 }, { Double($0) / 2 })(3))
func rethrowing(_ f: (Int) throws -> Int) rethrows -> Int { try f(1) }
print(rethrowing { $0 + 1 })
func inoutCopy(_ n: inout Int) -> () -> Int { let m = n; return { m } }
print(inoutCopy(&n)())
