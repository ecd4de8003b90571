class A { deinit { print("bye") } }
enum E { case a(A), b }
func make(_ f: Bool) -> E { f ? .a(A()) : .b }
weak var w: A?
do { let a = A(); w = a; print(w != nil) }
print(w == nil)
do { let a = A(); w = a; if w == nil { print("no") } else { print("yes") } }
if case .b = make(true) { print("b") } else { print("a") }
guard case .a = make(true) else { fatalError() }
while case .b = make(true) { break }
if case .a(let x) = make(true), w != nil { print(x) } else { print("second failed") }
func g(_ e: E) -> Bool { guard case .b = e else { return false }; return true }
print(g(make(true)), g(.b))
print("end")
