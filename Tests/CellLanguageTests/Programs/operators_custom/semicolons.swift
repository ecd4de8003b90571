prefix operator √;
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(√16)
infix operator ⊕: AdditionPrecedence; postfix operator ¡
postfix func ¡ (x: Int) -> Int { (1...x).reduce(1, *) }
func ⊕ (a: Int, b: Int) -> Int { a ^ b }
print(5¡, 3 ⊕ 5)
