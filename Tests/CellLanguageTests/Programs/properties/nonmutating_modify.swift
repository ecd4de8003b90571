final class Ref { var v = [1, 2, 3] }
struct H { let r = Ref(); subscript(i: Int) -> Int { get { r.v[i] } nonmutating _modify { yield &r.v[i] } }; func touch() { self[0] = 100 }
 var first: Int { _read { yield r.v[0] } nonmutating _modify { yield &r.v[0] } } }
let h = H(); h.touch(); print(h[0]); h[1] += 4; h.first -= 1; print(h.r.v)
