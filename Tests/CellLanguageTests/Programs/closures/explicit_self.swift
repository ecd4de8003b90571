func later(_ f: @escaping () -> Void) { f() }
func now(_ f: () -> Void) { f() }
class C {
  var v = 1
  func g() { v += 1 }
  func unowned() { later { [unowned self] in g() } }
  func listed() { later { [self] in [1].forEach { v += $0 }; later { g() } } }
  func unwrapped() { later { [weak self] in guard let self else { return }; g() } }
  func inIf() { later { [weak self] in if let self { g() } } }
  func nested() { func k() { g() }; later { k() } }
  func called() -> Int { let t = { v }(); return t }
  func atOnce() { now { g() }; [1, 2].forEach { v += $0 } }
}
let c = C()
c.unowned(); c.listed(); c.unwrapped(); c.inIf(); c.nested(); c.atOnce()
print(c.v, c.called())
struct S { var v = 1; func f() -> () -> Int { { v } } }
print(S().f()())
