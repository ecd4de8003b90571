@resultBuilder struct SB { static func buildBlock(_ p: String...) -> String { "[" + p.joined(separator: "-") + "]" }; static func buildOptional(_ p: String?) -> String { p ?? "nil" }; static func buildEither(first: String) -> String { "1" + first }; static func buildEither(second: String) -> String { "2" + second }; static func buildArray(_ a: [String]) -> String { a.joined(separator: ",") }; static func buildExpression(_ i: Int) -> String { "i\(i)" }; static func buildExpression(_ s: String) -> String { s }; static func buildFinalResult(_ s: String) -> String { "<\(s)>" }; static func buildLimitedAvailability(_ s: String) -> String { "L" + s } }
func build(@SB _ f: () -> String) -> String { f() }
enum E: CaseIterable { case a, b, c, d(Int) ; static var allCases: [E] { [.a, .b, .c, .d(4)] } }
for n in 0..<5 { print(build { if n == 0 { "zero" } else if n == 1 { "one" } else if n == 2 { 2 } else { "many"; n } }) }
for n in 0..<3 { print(build { "x"; if n == 0 { "zero" } else if n == 1 { "one" } }) }
for e in E.allCases { print(build { switch e { case .a: "A"; case .b: "B"; "B2"; case .c: 3; case .d(let k) where k > 3: k; default: "?" } }) }
@SB func f(_ n: Int) -> String { let m = n * 2; "f"; m; for i in 0..<n where i != 1 { i; "j" }; do { "in do" } }
print(f(3))
struct V { @SB var body: String { "a"; if true { 4 } }; @SB func g() -> String { "only" }; @SB static var s: String { } }
print(V().body, V().g(), V.s)
protocol P { @SB var text: String { get } ; @SB func m(_ x: Int) -> String }
struct Q: P { var text: String { "p"; 1 }; func m(_ x: Int) -> String { x; x + 1 } }
print(Q().text, Q().m(4))
func note(_ s: String) -> String { print("eval", s); return s }
print(build { note("1"); let y = note("2"); y; if note("3").isEmpty { "e" } else { note("4") } })
@SB func av() -> String { if #available(macOS 10, *) { "new" } else { "old" } }
print(av())
@resultBuilder enum Sum { static func buildPartialBlock(first: Int) -> Int { first }; static func buildPartialBlock(accumulated: Int, next: Int) -> Int { accumulated * 10 + next } ; static func buildEither(first c: Int) -> Int { c }; static func buildEither(second c: Int) -> Int { c } }
func sum(@Sum _ f: () -> Int) -> Int { f() }
print(sum { 1; 2; 3 }, sum { 7 }, sum { 1; if 2 > 1 { 5 } else { 6 } })
@resultBuilder struct ArrayBuilder<T> { static func buildBlock(_ c: [T]...) -> [T] { c.flatMap { $0 } }; static func buildExpression(_ e: T) -> [T] { [e] }; static func buildExpression(_ e: [T]) -> [T] { e }; static func buildOptional(_ c: [T]?) -> [T] { c ?? [] }; static func buildArray(_ c: [[T]]) -> [T] { c.flatMap { $0 } } }
func make(@ArrayBuilder<Int> _ f: () -> [Int]) -> [Int] { f() }
print(make { 1; [2, 3]; for i in 4...5 { i * i }; if false { 9 } })
struct Stack { let n: Int; let items: [String]; init(_ n: Int, @ArrayBuilder<String> items: () -> [String]) { self.n = n; self.items = items() } }
print(Stack(2) { "a"; for c in "xyz" { String(c) } }.items)
@resultBuilder struct TB { static func buildBlock<A>(_ a: A) -> A { a }; static func buildBlock<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) } }
func tup<T>(@TB _ f: () -> T) -> T { f() }
print(tup { 1; "a" }, tup { 2.5 })
let opt: Int? = 3
print(build { if let o = opt { o } ; if case let x? = opt, x > 5 { "big" } })
func explicit(@SB _ f: () -> String) -> String { f() }
print(explicit { return "plain" })
struct Box { let title: String; @SB let content: () -> String }
print(Box(title: "t") { "c"; 1 }.content())
struct G<T> { @ArrayBuilder<T> var items: () -> [T] }
print(G<Int> { 1; 2 }.items())
