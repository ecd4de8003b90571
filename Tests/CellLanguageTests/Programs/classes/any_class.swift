class Obj {}
func f(_ t: AnyClass) -> String { "\(t)" }
print(f(Obj.self))
let cs: [AnyClass] = [Obj.self]
print(cs.count, cs[0] == Obj.self)
