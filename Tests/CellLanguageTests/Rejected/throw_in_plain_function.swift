enum E: Error { case bad }
func f(_ n: Int) -> Int {
  if n < 0 { throw E.bad }  // error: throws
  return n
}
print(f(1))
