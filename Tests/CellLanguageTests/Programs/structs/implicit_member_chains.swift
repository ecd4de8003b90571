struct Color: Equatable { var r = 1; static let red = Color(r: 255); static func gray(_ v: Int) -> Color { .init(r: v) }; var dark: Color { Color(r: r / 2) }; func with(r: Int) -> Color { Color(r: r) }; static var opt: Color? { .red } }
let c1: Color = .red.dark
let c2: Color = .gray(10).dark.with(r: 4), c6: Color = .init(r: 0).with(r: 4)
func f(_ c: Color) -> Int { c.r }
print(c1, c2, c6, f(.red.dark), f(.init().dark))
let b: Color? = .opt?.dark; print(b as Any)
let x: Double = .pi.rounded(.up)
print(x, [Color.red, .gray(3).dark, .init(r: 8).dark].map(\.r))
struct V { var a: [Color] = [.red.dark]; static let all: [V] = [V()]; static subscript(i: Int) -> V { V() } }
func g(_ v: V = .all[0]) -> Int { v.a.count }
print(g(), c1 == .red.dark)
let u: Color? = .red.dark
let w: Color = .opt!.dark
print(u!, w)
switch c1 { case .red.dark: print("dark"); default: print("other") }
