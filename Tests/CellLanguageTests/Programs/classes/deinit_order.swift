class D { let n: String; var other: D?; init(_ n: String, _ o: D? = nil) { self.n = n; other = o }; deinit { print("bye", n) } }
func make() -> D { let a = D("a", D("b")); print("made"); return a }
var x: D? = make()
x?.other = nil
print("cleared")
x = nil
struct Holder { let d: D }
do {
  let h = Holder(d: D("h"))
  let copy = h
  print(copy.d.n, h.d === copy.d)
}
var dict = ["k": D("dict")]
dict["k"] = D("second")
dict.removeAll()
func early(_ stop: Bool) { let d = D("early"); if stop { return }; print(d.n) }
early(true)
early(false)
