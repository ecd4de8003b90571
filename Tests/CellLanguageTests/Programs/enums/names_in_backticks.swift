enum Kw: String { case `init`, `self`, `default`, `in`; static let `class` = Kw.in }
print(Kw.`init`, [Kw.in], Kw.default, Kw.class)
let k: Kw = .default
switch k { case .default: print("d"); case .in: print("i"); default: print("x") }
print(Kw.`self`, Kw.`self`.rawValue)
struct Sw { var `switch` = true }
print(Sw().switch)
func `func`(where: Int) -> Int { `where` * 2 }
print(`func`(where: 4))
