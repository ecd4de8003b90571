enum TE: Error { case a }
func f() throws(TE) { throw TE.a }
enum UE: Error { case u }
func g() throws(UE) {
  try f()  // error: can be thrown here
}
do { try g() } catch { print(error) }
