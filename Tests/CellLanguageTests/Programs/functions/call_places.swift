func ln(_ l: Int = #line) -> Int { l }

print(ln())
func loc(_ f: String = #function, c: Int = #column) -> String { f + "\(c)" }
func caller() -> String { loc() }
print(caller(), loc())
struct Q { subscript(i: Int) -> String { #function }; subscript(a: Int, b: Int) -> String { #function }; static func + (a: Q, b: Q) -> String { #function } }
print(Q()[1], Q()[1, 2], Q() + Q())
