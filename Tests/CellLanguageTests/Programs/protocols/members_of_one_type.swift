protocol Style { var name: String { get } }
struct Bold: Style { let name = "bold" }
struct Bold2: Style { let n: Int; var name: String { "bold\(n)" } }
extension Style where Self == Bold { static var bold: Bold { Bold() } }
extension Style where Self == Bold2 { static func b2(_ n: Int) -> Bold2 { Bold2(n: n) } }
func apply<S: Style>(_ s: S) -> String { s.name }
func anyApply(_ s: any Style) -> String { s.name }
print(apply(.bold))
print(apply(.b2(5)))
print(anyApply(.bold), anyApply(.b2(3))); let ss: [any Style] = [.bold, .b2(1)]; print(ss.map(\.name))
func some(_ s: some Style) -> String { s.name }
print(some(.b2(7)), some(.bold))
protocol Fancy: Style {}
struct Glow: Fancy { var name: String { "glow" } }
extension Fancy where Self == Glow { static var glow: Glow { Glow() } }
func fancy(_ f: some Fancy) -> String { f.name }
print(fancy(.glow))
