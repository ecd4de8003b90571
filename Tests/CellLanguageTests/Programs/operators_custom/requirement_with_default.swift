infix operator **
protocol OF { static func / (a: Self, b: Self) -> Self; static func /= (a: inout Self, b: Self); static func ** (a: Self, b: Int) -> Self }
extension OF { static func /= (a: inout Self, b: Self) { a = a / b }; static func ** (a: Self, b: Int) -> Self { a / a } }
extension Double: OF {}
extension Int: OF { static func ** (a: Int, b: Int) -> Int { 9 } }
func f<F: OF>(_ x: F, _ y: F) -> F { var a = x; a /= y; return a }
func g<F: OF>(_ x: F) -> F { x ** 2 }
print(f(3.0, 2), g(3), g(2.0), f(7, 2))
