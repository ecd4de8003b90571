// subscripts, static subscripts, generic subscripts, nested types, ranges
struct JSON: CustomStringConvertible, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  enum Kind { case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)]) }
  var value: Kind
  init(_ v: Kind) { value = v }
  init(stringLiteral s: String) { value = .string(s) }
  init(integerLiteral i: Int) { value = .number(Double(i)) }
  init(floatLiteral d: Double) { value = .number(d) }
  init(booleanLiteral b: Bool) { value = .bool(b) }
  init(nilLiteral: ()) { value = .null }
  init(arrayLiteral e: JSON...) { value = .array(e) }
  init(dictionaryLiteral e: (String, JSON)...) { value = .object(e.map { ($0.0, $0.1) }) }
  typealias Key = String
  typealias Value2 = JSON
  subscript(key: String) -> JSON? {
    get { if case .object(let o) = value { return o.first { $0.0 == key }?.1 }; return nil }
    set {
      guard case .object(var o) = value else { return }
      if let i = o.firstIndex(where: { $0.0 == key }) { if let n = newValue { o[i].1 = n } else { o.remove(at: i) } } else if let n = newValue { o.append((key, n)) }
      value = .object(o)
    }
  }
  subscript(i: Int) -> JSON? { if case .array(let a) = value, a.indices.contains(i) { return a[i] }; return nil }
  var description: String {
    switch value {
    case .null: return "null"
    case .bool(let b): return "\(b)"
    case .number(let d): return d == d.rounded() ? String(Int(d)) : String(d)
    case .string(let s): return "\"" + s + "\""
    case .array(let a): return "[" + a.map(\.description).joined(separator: ",") + "]"
    case .object(let o): return "{" + o.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
  }
}
var j: JSON = ["name": "x", "tags": [1, 2.5, true, nil], "nested": ["deep": ["a", "b"]]]
print(j)
print(j["tags"]?[1] ?? "none", j["nested"]?["deep"]?[0] as Any, j["zip"] == nil)
j["name"] = "renamed"; j["extra"] = [1: 2].isEmpty ? nil : 7; j["tags"] = nil
print(j)
struct JSONError: Error { let at: Int, why: String }
struct JSONParser {
  let s: [Character]; var i = 0
  init(_ t: String) { s = Array(t) }
  mutating func ws() { while i < s.count, s[i].isWhitespace { i += 1 } }
  mutating func parse() throws -> JSON {
    ws()
    guard i < s.count else { throw JSONError(at: i, why: "end") }
    switch s[i] {
    case "{":
      i += 1; var o: [(String, JSON)] = []
      ws(); if s[i] == "}" { i += 1; return JSON(.object(o)) }
      while true {
        guard case .string(let k) = try parse().value else { throw JSONError(at: i, why: "key") }
        ws(); guard s[i] == ":" else { throw JSONError(at: i, why: "colon") }; i += 1
        o.append((k, try parse())); ws()
        if s[i] == "," { i += 1; continue }
        guard s[i] == "}" else { throw JSONError(at: i, why: "brace") }
        i += 1; return JSON(.object(o))
      }
    case "[":
      i += 1; var a: [JSON] = []
      ws(); if s[i] == "]" { i += 1; return JSON(.array(a)) }
      repeat { a.append(try parse()); ws(); defer { i += 1 }; if s[i] == "]" { return JSON(.array(a)) }; guard s[i] == "," else { throw JSONError(at: i, why: "bracket") } } while true
    case "\"":
      i += 1; var t = ""
      while i < s.count, s[i] != "\"" { t.append(s[i]); i += 1 }
      i += 1; return JSON(.string(t))
    case "t" where String(s[i...].prefix(4)) == "true": i += 4; return true
    case "f": i += 5; return false
    case "n": i += 4; return nil
    case let c where c.isNumber || c == "-":
      var t = ""
      while i < s.count, s[i].isNumber || "+-.eE".contains(s[i]) { t.append(s[i]); i += 1 }
      guard let d = Double(t) else { throw JSONError(at: i, why: "number") }
      return JSON(.number(d))
    case let c: throw JSONError(at: i, why: "unexpected \(c)")
    }
  }
}
for t in ["{\"a\": [1, 2, {\"b\": null}], \"c\": -1.5e2}", "[true, false]", "[1 2]", "@", ""] {
  var p = JSONParser(t)
  do { print(try p.parse()) } catch { print(error) }
}
