enum E1: Error { case a, b(Int) }
enum E2: Error { case c }
func run<E: Error>(_ f: () throws(E) -> Int) throws(E) -> Int { try f() }
func g(_ n: Int) throws(E1) -> Int { if n > 1 { throw .b(n) }; return n }
do {
  let v = try run { () throws(E1) -> Int in try g(3) }
  print(v)
} catch {
  switch error { case .a: print("a"); case .b(let n): print("b", n) }
}
print(run { 3 })
struct Box<T, F: Error> {
  let r: Result<T, F>
  func get() throws(F) -> T { try r.get() }
  func map<U>(_ f: (T) -> U) -> Box<U, F> { Box<U, F>(r: r.map(f)) }
}
let bx = Box<Int, E1>(r: .failure(.b(2)))
do throws(E1) { _ = try bx.get() } catch { switch error { case .a: print("A"); case .b(let n): print("B", n) } }
let never = Box<Int, Never>(r: .success(4))
print(never.get())
extension Sequence {
  func mymap<T, E: Error>(_ f: (Element) throws(E) -> T) throws(E) -> [T] {
    var out: [T] = []
    for x in self { out.append(try f(x)) }
    return out
  }
}
print([1, 2].mymap { $0 + 1 })
do { print(try [1, 2].mymap(g)) } catch { print("err", error) }
do { print(try [1, 2].mymap { (x) throws(E1) -> Int in try g(x) }) } catch .a { print("is a") } catch { print(error) }
func h() throws(E2) { throw .c }
do { try h() } catch .c { print("c") }
func any() throws(any Error) { throw E2.c }
do { try any() } catch let e as E2 { print(e) } catch { print("?") }
func no() throws(Never) -> Int { 2 }
print(no())
let res: Result<Int, E1> = Result { () throws(E1) -> Int in try g(1) }
print(res)
let res2 = Result { try g(5) }
print(res2)
protocol Parser { associatedtype Failure: Error; func parse(_ s: String) throws(Failure) -> Int }
struct IntParser: Parser { func parse(_ s: String) throws(E2) -> Int { guard let n = Int(s) else { throw .c }; return n } }
struct LenParser: Parser { func parse(_ s: String) -> Int { s.count } }
func useP<P: Parser>(_ p: P, _ s: String) -> String { do { return "\(try p.parse(s))" } catch { return "fail \(error)" } }
print(useP(IntParser(), "12"), useP(IntParser(), "x"), useP(LenParser(), "abc"))
