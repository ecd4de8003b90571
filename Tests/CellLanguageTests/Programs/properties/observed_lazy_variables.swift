var counter = 0 { willSet { print("will", newValue) } didSet { print("did", oldValue, counter) } }
counter = 5; counter += 1
func f() { var local = 1 { didSet { print("local", oldValue, local) } }; local = 3; lazy var z: Int = { print("made"); return local * 2 }(); print("before"); print(z, z); let inc = { local += 1 }; inc() }
f()
struct M { static subscript(i: Int) -> Int { i * 2 }; subscript(r: Int, c: Int) -> String { "\(r),\(c)" }; subscript(name n: String) -> Int { n.count }; subscript(x: Int...) -> Int { x.reduce(0, +) } }
print(M[4], M()[1, 2], M()[name: "abc"], M()[1, 2, 3])
let (a, b) = (1, "x"); var (c, d) = (2, 3); (c, d) = (d, c); print(a, b, c, d)
struct Pair { let p = 1, q = 2; var r: Int, s = 4 }
print(Pair(r: 3).p, Pair(r: 3, s: 5).s)
typealias Fn<T> = (T) -> T; let fn: Fn<Int> = { $0 + 1 }; print(fn(2))
label: do { if a == 1 { break label }; print("no") }; print("after")
#if os(Linux)
print("linux")
#else
print("other")
#endif
#if DEBUG
print("debug")
#endif
print(#line, #function)
func named(_ x: Int, at y: Int) -> String { #function }; print(named(1, at: 2))
func where1<T>(_ x: T) -> String where T: CustomStringConvertible { x.description }; print(where1(5))
func many(_ xs: Int..., sep: String = ",") -> String { xs.map(String.init).joined(separator: sep) }; print(many(1, 2, 3), many(), many(4, sep: "-"))
func inoutDef(_ x: inout Int, by k: Int = 2) { x *= k }; var io = 3; inoutDef(&io); inoutDef(&io, by: 5); print(io)
let closure = { (x: Int, y: Int) -> Int in x + y }; print(closure(1, 2)); let c3: (Int) -> (Int) -> Int = { a in { b in a * b } }; print(c3(3)(4))
switch (1, "a") { case (1, let s) where s == "a": print("m", s); case (_, _): print("o") }
if case 1...5 = 3, case let x? = Optional(4), x > 3 { print("ok", x) }
for case let x? in [1, nil, 3] { print(x, terminator: " ") }; print()
let v = if a > 0 { "pos" } else { "neg" }; let w = switch b { case "x": 1; default: 2 }; print(v, w)
enum Op { case add, sub; static func from(_ s: String) -> Op? { switch s { case "+": .add; case "-": .sub; default: nil } }; func callAsFunction(_ a: Int, _ b: Int) -> Int { self == .add ? a + b : a - b } }
print(Op.from("+")!(1, 2), Op.from("?") as Any)
