struct Source { var n: Int; mutating func next() -> Int { n += 1; return n } }
class Base { let id: Int; var label = "base"; init(_ s: inout Source) { id = s.next() }
  convenience init(from n: Int) { var s = Source(n: n); self.init(&s) } }
class Derived: Base { var extra = [1, 2]; lazy var sum = extra.reduce(id, +) }
class Deep: Derived { let note: String; override init(_ s: inout Source) { note = "n\(s.next())"; super.init(&s) } }
var s = Source(n: 0)
let all = [Base(&s), Derived(&s), Deep(&s), Derived(from: 10), Deep(from: 20)]
for x in all { print(type(of: x), x.id, x.label, (x as? Derived)?.sum as Any, (x as? Deep)?.note ?? "-") }
print(s.n)
class Failing { let v: Int; init?(_ v: Int) { guard v > 0 else { return nil }; self.v = v }
  convenience init?(text: String) { guard let n = Int(text) else { return nil }; self.init(n) } }
class Tagged: Failing { let tag: String; override init?(_ v: Int) { tag = "t\(v)"; super.init(v) } }
for t in ["3", "-1", "x"] { print(t, Failing(text: t)?.v as Any, Tagged(text: t)?.tag as Any) }
