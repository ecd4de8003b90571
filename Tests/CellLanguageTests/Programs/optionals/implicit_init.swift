struct Door: Equatable { let log: [String]; init(_ l: [String]) { log = l }; init?(_ n: Int) { if n < 0 { return nil }; log = ["\(n)"] } }
func f(_ b: Bool) -> Door? { b ? .init(["x"]) : nil }
func g() -> Door? { .init(["y"]) }
let d: Door? = .init(["q"])
print(f(true) as Any, g() as Any, d as Any, f(false) as Any)
let n = 4
let failing: Door? = .init(-1), made: Door? = .init(n)
print(failing as Any, made!.log)
let number: Int? = .init("12"), half: Double? = .init(3), text: String? = .init(n), same: Door? = .init(d!)
print(number as Any, half as Any, text as Any, same == d)
let twice: Int?? = .init(.init("7")), nothing: Int?? = .init(nil), deep: Int?? = .init("x")
print(twice as Any, nothing as Any, deep as Any)
struct Pair<T> { var a: T; init(_ t: T) { a = t } }
func pair(_ t: Bool) -> Pair<Int>? { t ? .init(5) : nil }
print(pair(true)!.a)
let open: Optional = .init(5), chosen: Pair<Int>? = b(1) ? .init(8) : nil, none: Pair<Int>? = b(0) ? nil : .init(.init(9))
func b(_ i: Int) -> Bool { i > 0 }
print(open as Any, chosen!.a, none!.a)
