enum T: Error { case a(Int) }
struct U: Error {}
func f() throws(T) { throw .a(1) }
func g() throws { throw U() }
do {
  try f()
  do { try g() } catch let e as U { print(e) }
} catch .a(let n) { // error: member
  print(n)
}
