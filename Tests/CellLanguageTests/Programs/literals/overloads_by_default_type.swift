// Where functions compete, a literal prefers its default type.
func m(_ x: Int?) -> String { "Int?" }
func m(_ x: Double) -> String { "Double" }
print(m(1), m(1.5))
func p(_ x: UInt8) -> String { "UInt8" }
func p(_ x: Any) -> String { "Any" }
print(p(1))
func f(_ a: [Int]) -> String { "array" }
func f(_ a: Set<Int>) -> String { "set" }
print(f([1]), f([1] as Set))
func d<T>(_ x: T, _ y: T) -> String { "one type" }
func d<T, U>(_ x: T, _ y: U) -> String { "two types" }
print(d(1, 2.0), d(1, 2))
