func bump(_ x: inout Int) -> Int { x += 1; return x }
let g: (inout Int) -> Any = bump
var k = 3
print(g(&k), k)
let h: (inout Int) -> Int? = { x in x *= 2; return x }
print(h(&k) as Any, k)
func use(_ f: (inout [Int]) throws -> Any) { var a = [1]; do { print(try f(&a), a) } catch { print(error, a) } }
func addOne(_ a: inout [Int]) throws -> Int { a.append(2); return a.count }
use(addOne)
struct X: Error {}
use { a in a.append(9); throw X() }
func th(_ a: inout [Int]) throws -> String { a.append(7); throw X() }
use(th)
