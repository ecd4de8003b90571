let x: Any = 3
switch x { case let n as Double: print("d", n); case is String: print("s"); case let n as Int where n > 2: print("i", n); default: print("?") }
let e: any Error = { struct E: Error { let c = 4 }; return E() }()
print((e as Any) is any Error, (e as Any) as? any CustomStringConvertible == nil)
func d(_ v: Any) -> String {
  switch v {
  case let v as [Any]: return "[" + v.map(d).joined(separator: ",") + "]"
  case let v as [String: Any]: return "{" + v.keys.sorted().map { $0 + ":" + d(v[$0]!) }.joined(separator: ",") + "}"
  case let v as Bool: return v ? "true" : "false"
  case let v as any Numeric: return "\(v)"
  case Optional<Any>.none: return "null"
  case let v as any CustomStringConvertible: return v.description
  default: return "?"
  }
}
print(d(["a": [1, 2.5, true, "x", ["k": nil as Int? as Any]], "b": AnyHashable("q"), "c": Optional(3) as Any]))
let q: Any? = nil
print(q as? Int as Any, q is Int?, q is Int, (q as Any) is Int?, [q as Any, 3].map { $0 as? Int })
let fs: [Any] = [{ (a: Int) in a + 1 } as (Int) -> Int, Int.self, (1, 2), 1...3, "a"[...]]
for f in fs { if let g = f as? (Int) -> Int { print(g(1)) } else if let t = f as? Any.Type { print(t) } else if let (a, b) = f as? (Int, Int) { print(a + b) } else if let r = f as? ClosedRange<Int> { print(r) } else { print(f as? Substring as Any) } }
let keyed: [AnyHashable: Any] = ["a": 1, 2: "b", 3.5: [AnyHashable("z")]]
print(keyed["a"] as? Int as Any, keyed[2] as! String, (keyed[3.5] as? [String]) as Any, keyed[AnyHashable(3.5)] as? [AnyHashable] as Any)
