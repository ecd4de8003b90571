enum A { static let `default` = 1; static var `in` = 2; case `case`, x }
print(A.default, A.in, A.case)
struct S { var `class` = 1; let `self` = 3; func `for`(_ x: Int) -> Int { x } }
print(S().class, S().for(2), S(class: 5).class)
let `let` = 4
print(`let`)
func f(in x: Int, `for` y: Int) -> Int { x + y }
print(f(in: 1, for: 2))
let 🐶 = 1, 🎉x = 2
print(🐶 + 🎉x, "\(🐶)")
