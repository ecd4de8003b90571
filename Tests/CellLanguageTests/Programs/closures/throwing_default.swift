struct Fail: Error {}
class Obj { var n = 1 }
func f(_ o: Obj?) throws -> Obj { try o ?? { throw Fail() }() }
let h: (Obj?) throws -> Int = { let o = try $0 ?? { throw Fail() }(); return o.n }
do { print(try f(Obj()).n); print(try h(Obj())); print(try f(nil).n) } catch { print("fail", error) }
do { let v = try (nil as Obj?) ?? { throw Fail() }(); print(v.n) } catch { print("fail", error) }
do { let v = try [1, 2].first ?? { throw Fail() }(); print(v) } catch { print("fail", error) }
