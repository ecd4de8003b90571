func run(_ k: Int) {
  func fail(_ m: String) -> Never { fatalError(m) }
  func twice(_ x: Int) -> Int { x * 2 }
  func fact(_ n: Int) -> Int { n < 2 ? 1 : n * fact(n - 1) }
  func `func`(_ n: Int) -> Int { fact(twice(n)) }
  struct S {
    let v: Int
    var w = twice(21)
    func f() -> Int { twice(v) }
    var x: Int { if v > 9 { fail("big") }; return v }
    func g(_ list: [Int], by n: Int = twice(3)) -> [Int] { list.map(twice) + [n] + list.map { twice($0) + v } }
    struct Inner { func h() -> Int { fact(4) } }
  }
  class B { let k: Int; init(_ k: Int) throws { self.k = twice(k) } }
  enum E { case a; static func make() -> Int { `func`(2) } }
  print(S(v: 2).f(), S(v: 1).x, try! B(4).k, S(v: 1).w, S(v: 3).g([1, 2]), S.Inner().h(), E.make(), `func`(1))
  if k > 0 {
    func twice(_ x: Int) -> String { "\(x)\(x)" }
    struct S { func f() -> String { twice(7) } }
    print(S().f())
  }
}
run(1)
