struct Flags: OptionSet { let rawValue: UInt16 }
func make<T: RawRepresentable>(_ r: T.RawValue, _: T.Type) -> T? { T(rawValue: r) }
func must<T: RawRepresentable>(_ r: T.RawValue, _: T.Type) -> T { guard let v = T(rawValue: r) else { fatalError("none") }; return v }
print(make(3, Flags.self) as Any, must(3, Flags.self))
struct W: RawRepresentable { var rawValue: String; init(rawValue: String) { self.rawValue = rawValue + "!" } }
print(make("a", W.self) as Any, must("b", W.self).rawValue)
enum Dir: Int, CaseIterable { case n = 1, s }
print(make(2, Dir.self) as Any, make(5, Dir.self) as Any)
protocol Parse { init?(_ s: String); static func read(_ s: String) -> Self? }
struct Any1: Parse { let s: String; init(_ s: String) { self.s = s }; static func read(_ s: String) -> Any1? { Any1(s) } }
final class Any2: Parse { let s: String; init(_ s: String) { self.s = s }; static func read(_ s: String) -> Self? { Self(s) } }
func parse<T: Parse>(_ s: String) -> T? { T(s) }
func parse2(_ t: any Parse.Type, _ s: String) -> (any Parse)? { t.init(s) }
print((parse("x") as Any1?)?.s ?? "nil", (parse("y") as Any2?)?.s ?? "nil", parse2(Any1.self, "z") as Any, type(of: parse2(Any2.self, "z")))
struct Bits<T: FixedWidthInteger>: RawRepresentable { var rawValue: T }
print(make(7 as UInt8, Bits<UInt8>.self) as Any)
struct Big: Parse { var s: String, n = 0; init(_ s: String) { self.s = s; for c in s { n += c == "x" ? 1 : 2; if n > 100 { break } }; for _ in 0..<3 { n += 1; print(n, terminator: " ") }; switch n { case 1: n = 5; case 2: n = 6; default: n += 7 } }; static func read(_ s: String) -> Big? { Self(s) } }
print((parse("xyx") as Big?) as Any, parse2(Big.self, "b") as Any)
struct Wrap<T: Parse> { let t: T?; init(_ s: String) { t = T.init(s) } }
print(Wrap<Big>("q").t?.n ?? -1, Wrap<Any1>("w").t!.s, Wrap<Any2>("v").t!.s)
