struct Template: ExpressibleByStringInterpolation { var parts: [String]; struct StringInterpolation: StringInterpolationProtocol { var parts: [String] = []; init(literalCapacity: Int, interpolationCount: Int) { parts.append("\(literalCapacity),\(interpolationCount)") }; mutating func appendLiteral(_ l: String) { parts.append("L:" + l) }; mutating func appendInterpolation<T>(_ v: T) { parts.append("V:\(v)") } ; mutating func appendInterpolation(raw s: String, n: Int = 2) { parts.append("R:\(s)\(n)") } }; init(stringLiteral v: String) { parts = [v] }; init(stringInterpolation i: StringInterpolation) { parts = i.parts } }
let tm: Template = "\(1)\(2)"; print(tm.parts, ("xé\(raw: "q")y\(raw: "z", n: 4)" as Template).parts)
func f(_ t: Template) -> Int { t.parts.count }
print(f("a\(1)"), f("plain"))
extension String.StringInterpolation { mutating func appendInterpolation(_ b: Bool) { appendLiteral(b ? "YES" : "NO") }; mutating func appendInterpolation<T: Collection>(list v: T, sep: String = ",") { appendInterpolation(v.map { "\($0)" }.joined(separator: sep)) } }
print("\(true) \(3) \(list: [1, 2]) \(list: "ab", sep: "/")")
