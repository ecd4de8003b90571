func f(_ x: Int) -> String { "Int" }
func f(_ x: Double) -> String { "Double" }
func f(_ x: String) -> String { "String" }
func f<T>(_ x: T) -> String { "generic" }
func f(_ x: Int, _ y: Int) -> String { "two" }
func f(label x: Int) -> String { "label" }
print(f(1), f(1.5), f("s"), f(true), f(1, 2), f(label: 1))
func g() -> Int { 1 }
func g() -> String { "one" }
let a: Int = g()
let b: String = g()
print(a, b)
