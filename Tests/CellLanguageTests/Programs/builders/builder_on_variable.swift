@resultBuilder enum L { static func buildBlock(_ x: Int...) -> [Int] { x } }
@L var comp: [Int] { 4; 5 }
print(comp)
func f() -> [Int] { @L var c: [Int] { 1; 2 }; return c }
print(f())
