precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator **: PowerPrecedence
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
print(2 ** 3 ** 2, 2 * 3 ** 2, (2 ** 3) ** 2)
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(√16 + 1)
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
print(50%% * 2)
infix operator <>: AdditionPrecedence
func <> (a: String, b: String) -> String { "\(a)<>\(b)" }
print("a" <> "b" <> "c")
