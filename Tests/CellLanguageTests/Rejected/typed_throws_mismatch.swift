enum A: Error { case a }
enum B: Error { case b }
func f() throws(A) -> Int {
  throw B.b  // error: A
}
print((try? f()) ?? 0)
