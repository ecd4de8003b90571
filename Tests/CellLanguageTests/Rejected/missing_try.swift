enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
func g() throws {
  print(f())  // error: try
}
