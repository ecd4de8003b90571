// casting, Any, metatypes, protocol composition, dynamic type checks
class Media { let name: String; init(_ n: String) { name = n } }
class Movie: Media { var director: String; init(_ n: String, by d: String) { director = d; super.init(n) } }
class Song: Media { let artist: String; init(_ n: String, _ a: String) { artist = a; super.init(n) } }
let library = [Movie("Casablanca", by: "Curtiz"), Song("Blue", "Elvis"), Movie("Kane", by: "Welles")]
print(type(of: library), library.filter { $0 is Movie }.count)
for item in library { if let m = item as? Movie { print("Movie:", m.name, m.director) } else if let s = item as? Song { print("Song:", s.name, s.artist) } }
var things: [Any] = [0, 0.0, 42, 3.14159, "hello", (3.0, 5.0), Movie("G", by: "R"), { (n: String) -> String in "Hi \(n)" }, Optional(5) as Any, [1, 2], ["a": 1], Int.self]
for t in things {
  switch t {
  case 0 as Int: print("zero Int")
  case 0 as Double: print("zero Double")
  case let i as Int: print("int", i)
  case let d as Double where d > 0: print("positive double", d)
  case is Double: print("other double")
  case let s as String: print("string \"\(s)\"")
  case let (x, y) as (Double, Double): print("point", x, y)
  case let m as Movie: print("movie", m.name)
  case let f as (String) -> String: print(f("Bob"))
  case let a as [Int]: print("array", a.count)
  case let d as [String: Int]: print("dict", d)
  default: print("something else")
  }
}
protocol P { func p() -> String }; protocol Q { func q() -> String }
struct S: P, Q { func p() -> String { "p" }; func q() -> String { "q" } }
struct T: P { func p() -> String { "tp" } }
let ps: [any P] = [S(), T()]
for x in ps { if let b = x as? any P & Q { print(b.p() + b.q()) } else { print(x.p(), x is S, x is any Q) } }
func describe(_ x: Any) -> String { switch x { case let p as any P: "P:" + p.p(); case let c as CustomStringConvertible: "C:" + c.description; default: "?" } }
print(describe(S()), describe(5), describe([1]), describe(Movie("a", by: "b")))
func kind<T>(_: T) -> String { "\(T.self)" }
print(kind(1), kind("a"), kind([1.5]), kind(Optional(2)), kind((1, "x")), kind(library), kind({ 1 }), type(of: things[1]), type(of: ps[1]), Int.self == type(of: 3))
let n: NSNumberLike = 5; print(n.v)
struct NSNumberLike: ExpressibleByIntegerLiteral { let v: Int; init(integerLiteral i: Int) { v = i } }
print((things[0] as? String) as Any, (things[4] as! String).count, things[2] as? Int ?? 0, (things[8] as? Int) as Any, things[8] is Int)
let u: AnyObject = library[0]; print((u as! Media).name, u === library[0], u is Song)
let e: any Error = E.a; print(e is E, (e as? E) == .a, "\(e)"); enum E: Error { case a, b }
let opt: Any? = nil; print(opt == nil, opt as? Int as Any); let up: [Media] = library as [Media]; print(up.count, (up as? [Movie]) == nil, ([library[0]] as [Media] as? [Movie])?.count as Any)
func same<A, B>(_: A.Type, _: B.Type) -> Bool { A.self == B.self }; print(same(Int.self, Int.self), same(Int.self, Double.self))
let anyHash: [AnyHashable: Int] = [1: 1, "a": 2, 2.5: 3]; print(anyHash[1]!, anyHash["a"]!, anyHash[AnyHashable(2.5)]!, anyHash["zz"] as Any)
