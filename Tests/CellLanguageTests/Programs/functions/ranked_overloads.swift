// Functions that take an existential or ignore a result, beside generic ones.
protocol P {}
extension Int: P {}
func h(_ x: any P) -> String { "any P" }
func h<T: P>(_ x: T) -> String { "T: P" }
print(h(1))
func c(_ x: any Collection) -> String { "any Collection" }
func c<T: Equatable>(_ x: T) -> String { "T: Equatable" }
print(c(1))
func i(_ f: () -> Void) -> String { "Void" }
func i<T>(_ f: () -> T) -> String { "T" }
print(i { 1 }, i { print("x") }, i { [1].count })
func k(_ x: any P) -> String { "any P" }
func k(_ x: Int) -> String { "Int" }
print(k(1))
