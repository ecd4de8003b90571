class P { var x: Int { didSet { print("x", oldValue, x) } }; init(x: Int) { self.x = x; defer { self.x = 99 }; self.x = 3 } }
print(P(x: 1).x)
struct S { var x: Int { didSet { print("s", oldValue, x) } }; init(x: Int) { self.x = x; defer { self.x = 99 }; self.x = 3 } }
print(S(x: 1).x)
class Q { var x: Int { didSet { print("q", oldValue, x) } }
  init(x: Int) { self.x = x; let f = { self.x = 7 }; f(); [1, 2].forEach { self.x = $0 }
   func g() { self.x = 11 }; g() } }
print(Q(x: 1).x)
struct R { var x: Int { didSet { print("r", oldValue, x) } }
  init(x: Int) { self.x = x; [1, 2].forEach { self.x = $0 }; func g(_ r: inout R) { r.x = 5 }; g(&self) } }
print(R(x: 1).x)
class A { var x = 0 { didSet { let f = { self.x = 5 }; if x != 5 { f() } ; print("d", x) } } }
let a = A(); a.x = 1; print(a.x)
struct B { var x = 0 { didSet { func f() { x = 5 }; if x != 5 { f() } ; print("d", x) } } }
var b = B(); b.x = 1; print(b.x)
