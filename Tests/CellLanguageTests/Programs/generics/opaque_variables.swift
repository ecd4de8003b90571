let xs: some Collection<Int> = [1, 2, 3]
print(xs.count, xs.first ?? 0)
struct S { var v: some Equatable { 3 }; let w: some Comparable = 4; static let t: some CustomStringConvertible = "t" }
print(S().v == S().v, S().w < S().w, S.t)
func f() { let y: some Numeric = 2.5; print(y * y) }
f()
