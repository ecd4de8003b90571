import Foundation
struct P: CustomStringConvertible, CustomDebugStringConvertible { var x = 1; var description: String { "P\(x)" }; var debugDescription: String { "DP\(x)" } }
print(P(), [P()], "\(P())", String(describing: P()), String(reflecting: P())); debugPrint(P(), [P()], "a", 1.5, "q", separator: "|")
struct Out: TextOutputStream { var t = ""; mutating func write(_ s: String) { t += "<\(s)>" } }
var out = Out(); print("a", 1, to: &out); print("b", separator: "-", terminator: "", to: &out); print(out.t); var str = ""; print("x", 2, to: &str); debugPrint("q", to: &str); print(str.count); dump(3, to: &out)
extension String.StringInterpolation { mutating func appendInterpolation(_ v: Double, places: Int) { appendLiteral(String(format: "%.\(places)f", v)) }; mutating func appendInterpolation(hex v: Int) { appendLiteral(String(v, radix: 16)) }; mutating func appendInterpolation(if c: Bool, _ s: @autoclosure () -> String) { if c { appendLiteral(s()) } } }
print("\(3.14159, places: 2) \(hex: 255) \(if: true, "yes")\(if: false, "no")")
struct Celsius: LosslessStringConvertible, Hashable { var d: Double; init?(_ s: String) { guard let v = Double(s.dropLast()) else { return nil }; d = v }; var description: String { "\(d)C" } }
print(Celsius("36.6C") as Any, Celsius("x") as Any, String(Celsius("1C")!))
struct Color: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral { var s: String; init(stringLiteral v: String) { s = v }; init(integerLiteral v: Int) { s = "i\(v)" }; init(floatLiteral v: Double) { s = "f\(v)" }; init(booleanLiteral v: Bool) { s = "b\(v)" }; init(arrayLiteral e: Int...) { s = "a\(e)" }; init(dictionaryLiteral e: (String, Int)...) { s = "d\(e.count)" }; init(nilLiteral: ()) { s = "nil" } }
let cs: [Color] = ["red", 5, 2.5, true, [1, 2], ["a": 1], nil]; print(cs.map(\.s))
struct Template: ExpressibleByStringInterpolation { var parts: [String]; struct StringInterpolation: StringInterpolationProtocol { var parts: [String] = []; init(literalCapacity: Int, interpolationCount: Int) {}; mutating func appendLiteral(_ l: String) { parts.append("L:" + l) }; mutating func appendInterpolation<T>(_ v: T) { parts.append("V:\(v)") } }; init(stringLiteral v: String) { parts = [v] }; init(stringInterpolation i: StringInterpolation) { parts = i.parts } }
let tm: Template = "a\(1)b\(2.5)"; print(tm.parts, ("x" as Template).parts)
struct H: Hashable { var a: Int; var b: String; func hash(into h: inout Hasher) { h.combine(a) }; static func == (l: H, r: H) -> Bool { l.a == r.a } }
var hs = Hasher(); hs.combine(1); hs.combine("a"); _ = hs.finalize(); print(Set([H(a: 1, b: "x"), H(a: 1, b: "y"), H(a: 2, b: "z")]).count, H(a: 1, b: "") == H(a: 1, b: "q"), [H(a: 1, b: "k"): 5][H(a: 1, b: "other")]!)
enum Suit: String, CaseIterable, Comparable { case clubs, spades = "S", hearts; static func < (a: Suit, b: Suit) -> Bool { a.rawValue < b.rawValue } }
print(Suit.allCases, Suit(rawValue: "S")!, Suit.clubs.rawValue, Suit.allCases.sorted(), Suit.allCases.max()!, Suit(rawValue: "zz") as Any)
dump([1, 2]); dump(P()); dump(["a": [1]]); dump((1, "b")); dump(Optional(3)); dump("s"); dump(Suit.hearts); dump(2.5)
struct Q { var a = 1; var b = [true]; var c: Q2? = Q2() }; struct Q2 { var z = "in" }; class K { var k = 4; var q = Q2() }; dump(Q()); dump(K()); enum EE { case a(Int, String), b }; dump(EE.a(1, "x")); dump(EE.b); dump([Q2()]); dump(nil as Int?); dump([Int]())
@discardableResult func d() -> Int { 3 }; d(); assert(true); precondition(1 < 2, "m"); print(type(of: 3), type(of: "a"), type(of: [1: "a"]), type(of: (1, "a")), type(of: d), type(of: P.self), type(of: nil as Int?), Int.self, [Int].self, (Int, String).self, P.self)
var a1 = 1, b1 = 2; swap(&a1, &b1); print(a1, b1, min(1, 2, 3), max(4, 5), abs(-2.5), zip([1], [2]).map { $0 }, (1, 2) == (1, 2), (1, "a") < (1, "b"))
let k1 = K(), k2 = k1; print(k1 === k2, k1 !== K(), ObjectIdentifier(k1) == ObjectIdentifier(k2))
print(String(describing: Suit.self), "\(Q2())", "\(EE.a(1, "x"))", [EE.b], "\([Q2()])", "\(k1)", Q(), (1, a: 2, "z"), [1: Q2()], Optional(Q2()) as Any, "\(Suit.hearts)", String(reflecting: Suit.hearts), String(reflecting: Q2()), [Optional("a")], ["k": Optional(2)], Character("x"), ["c" as Character], "é".unicodeScalars.first!, [1.0: 2], (x: 1, y: [2]))
