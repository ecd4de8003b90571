struct Lazy {
  lazy var a: Int = { print("a"); return 1 }()
  lazy var b = a + 1
  lazy var c: [Int] = makeC()
  mutating func makeC() -> [Int] { [a, b] }
}
var lz = Lazy()
print(lz.b, lz.c, lz.a)
class L { lazy var a = 2; lazy var b = a * 3 }
print(L().b)
