enum E: Error { case a(Int, Int), b(Int), c(String?), d }
func f(_ e: E) -> String {
  switch e {
  case .a(1, let m) where m > 5, .b(let m) where m > 10, .a(let m, 1) where m > 20: return "x\(m)"
  case .b(let m), .a(let m, _) where { m > 3 }(): return "y\(m)"
  case .c(let s?) where s.count > 2, .c(let s?) where s.hasPrefix("q"): return s
  default: return "z"
  }
}
print(f(.a(1, 6)), f(.a(1, 2)), f(.b(11)), f(.b(1)), f(.a(21, 1)), f(.a(9, 9)), f(.c("abc")), f(.c("qq")), f(.c("rr")), f(.c(nil)))
func g(_ e: E) { do { throw e } catch E.b(let n), E.a(let n, _) { print("n", n) } catch E.c(let s?) where s == "x", E.c(let s?) where s == "y" { print("s", s) } catch { print(error) } }
g(.b(2)); g(.a(3, 4)); g(.c("x")); g(.c("y")); g(.c("z")); g(.d)
class P { func run(_ x: (Int, Any)) -> String { "p" } }
class Q: P { override func run(_ x: (Int, Any)) -> String { switch x { case (let n, is Int) where n > 1, (let n, is String) where n < 1: return "q\(n)"; default: return super.run(x) } } }
print(Q().run((2, 1)), Q().run((0, "s")), Q().run((1, 1)), Q().run((3, "t")))
var sum = 0
for i in 0..<6 { switch (i, i % 3) { case (let k, 0) where k > 2, (let k, 1) where k < 2: sum += k; print(k); fallthrough; case (9, _): sum += 100; default: break } }
print(sum)
