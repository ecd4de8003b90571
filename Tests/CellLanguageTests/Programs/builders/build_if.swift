@resultBuilder enum B { static func buildBlock(_ x: [Int]...) -> [Int] { x.flatMap { $0 } }; static func buildExpression(_ x: Int) -> [Int] { [x] }; static func buildIf(_ x: [Int]?) -> [Int] { x ?? [] } }
func f(@B _ x: () -> [Int]) -> [Int] { x() }
print(f { 1; if Bool("true")! { 2 } })
@B var comp: [Int] { 4; 5 }
print(comp)
