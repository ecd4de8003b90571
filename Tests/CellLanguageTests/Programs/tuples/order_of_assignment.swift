var n = 0; func nx() -> Int { n += 1; return n }
var a = [0, 0, 0, 0, 0, 0]
(a[nx()], a[nx()]) = (nx() * 10, nx() * 10)
print(a)
var i = 1
(i, a[i]) = (3, 77); print(i, a)
(a[0], a[5]) = (a[5], a[0]); print(a)
var d = ["a": 1]; var t = (1, [1, 2])
(d["b"], t.1[i - 2], _) = (5, 6, 7); print(d["b"]!, t)
func swapper() { var x = 1, y = 2; (x, y) = (y, x); print(x, y); var f = [0, 1]; for k in 0..<3 { (f[0], f[1]) = (f[1], f[0] + f[1]); if k == 2 { print(f) } } }
swapper()
