enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
func g() {
  print(try f())  // error: throw
}
