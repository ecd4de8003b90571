func run() {
  var n = 1
  func add(_ x: Int) -> Int { n += 1; return x + n } // error: captures
  struct S { let v: Int; func f() -> Int { add(v) } }
  print(S(v: 2).f(), n)
}
run()
