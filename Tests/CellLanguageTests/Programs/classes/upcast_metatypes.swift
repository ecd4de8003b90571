class Base { class func build() -> String { "B" }; class var k: String { "kb" } }
class Mid: Base { override class func build() -> String { "M" }; override class var k: String { "km" } }
print((Mid.self as Base.Type).build(), (Mid.self as Base.Type).k)
protocol P { static func s() -> String }
struct X: P { static func s() -> String { "X" } }
print((X.self as any P.Type).s(), (X.self as P.Type).s())
let ts: [Base.Type] = [Mid.self, Base.self]; print(ts.map { $0.k }, ts[0] == Mid.self)
