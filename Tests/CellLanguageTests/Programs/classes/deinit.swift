class R { let n: Int; init(_ n: Int) { self.n = n; print("init", n) }; deinit { print("deinit", n) } }
func f() { let r = R(1); print("in f", r.n) }
f()
var r: R? = R(2)
r = R(3)
print("assigned")
r = nil
print("end")
do { let x = R(4); _ = x.n }
var list = [R(5), R(6)]
list.removeFirst()
print("removed")
list = []
