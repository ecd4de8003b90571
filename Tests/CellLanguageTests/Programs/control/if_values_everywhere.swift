let b = true
var x = 1
x = if b { 3 } else { 4 }
let y: Double = if b { 1 } else { 2.5 }
let z = if b { 1 } else { 2 } as Int
func f(_ n: Int) -> String { switch n { case 0: "zero"; case 1: if b { "one" } else { "uno" }; default: "many" } }
let g: (Int) -> Int = { if $0 > 1 { $0 } else { -$0 } }
let h = { (n: Int) -> Int in return switch n { case 0: 1; default: 2 } }
enum E: Error { case a, c }
func t() throws { throw if b { E.a } else { E.c } }
struct S { var p = if b { 1 } else { 2 }; lazy var q = if b { 5 } else { 6 }; var r: Int { if b { 7 } else { 8 } }; var arr = [0] }
var s = S()
s.arr[0] = if b { 9 } else { 10 }
s.p = switch x { case 3: 33; default: 0 }
let o: Int? = if b { 1 } else { nil }
let n = if b { if x == 3 { "a" } else { "b" } } else { "c" }
print(x, y, z, f(0), f(1), f(5), g(2), g(1), h(0), s.p, s.q, s.r, s.arr, o as Any, n)
do { try t() } catch { print(error) }
_ = if b { 1 } else { 2 }
let tt = [1, 2].map { if $0 > 1 { "big" } else { "small" } }
print(tt)
