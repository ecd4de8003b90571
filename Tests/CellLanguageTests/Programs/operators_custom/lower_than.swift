// Groups that are lower than Swift's own.
precedencegroup PipePrecedence {
  associativity: left
  lowerThan: AdditionPrecedence
  higherThan: AssignmentPrecedence
}
infix operator |> : PipePrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
func double(_ x: Int) -> Int { 2 * x }
print(1 + 2 |> double |> { "<\($0)>" })
let piped = 3 * 2 |> double
print(piped)

precedencegroup BetweenPrecedence {
  higherThan: AdditionPrecedence
  lowerThan: MultiplicationPrecedence
  associativity: right
}
infix operator <+> : BetweenPrecedence
func <+> (a: Int, b: Int) -> Int { a * 100 + b }
print(1 + 2 <+> 3 * 4, 2 * 3 <+> 1 - 1, 1 <+> 2 <+> 3)

precedencegroup TightPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator ** : TightPrecedence
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
print(2 * 3 ** 2 ** 1, 1 <+> 2 ** 3, 2 ** 3 |> double)

precedencegroup LowPrecedence {
  lowerThan: AdditionPrecedence, MultiplicationPrecedence
}
infix operator <-> : LowPrecedence
func <-> (a: Int, b: Int) -> Int { a - b }
print(1 + 2 <-> 3 * 4)
