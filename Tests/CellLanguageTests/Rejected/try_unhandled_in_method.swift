enum E: Error { case bad }
struct S {
  func f() throws -> Int { throw E.bad }
  func g() -> Int { try f() }  // error: throws
}
print(S())
