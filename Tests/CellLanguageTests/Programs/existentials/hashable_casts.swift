let a: AnyHashable = 3
let b: AnyHashable = "x"
print(a == AnyHashable(3), b == AnyHashable("x"), a == b)
let d: [AnyHashable: Any] = [1: "one", "two": 2, 3.5: [1]]
print(d[1]!, d["two"]!, d[3.5]!)
let xs: [Any] = [1, "a", 2.5, (1, 2), [1, 2]]
for x in xs {
  if let h = x as? AnyHashable { print("hashable", h) } else { print("not", x) }
}
print(((3 as Any) as? AnyHashable)!)
let s: Set<AnyHashable> = [1, "a", 1]
print(s.count, s.contains(1), s.contains("a"))
let t: Any = (1, "a")
if let (n, m) = t as? (Int, String) { print(n, m) }
print(t is (Int, String), t is (Int, Int), t is (a: Int, b: String))
switch t { case let (n, m) as (Int, String): print("pair", n, m); default: print("other") }
let opt: [Int?] = [1, nil, 3]
let anys: [Any] = opt as [Any]
print(anys.count)
print(anys)
for a in anys { if let n = a as? Int { print(n) } else { print("none") } }
let mix: [Any?] = [1, nil, "x"]
print(mix)
let keys = [1, 2] as [AnyHashable]
print(keys)
let dd = ["a": 1] as [AnyHashable: Any]
print(dd)
print(dd as? [String: Int] ?? [:])
let ah = a.base as? Int
print(ah as Any)
print(type(of: a), type(of: a.base))
print(["k": 1 as Any, "l": "s"]["l"] as? String ?? "-")
let hs: [AnyHashable] = [1, 2.0, "c"]
print(hs.map { "\($0)" })
print(AnyHashable(1) == AnyHashable(1.0), AnyHashable(1) == AnyHashable(Int8(1)))
