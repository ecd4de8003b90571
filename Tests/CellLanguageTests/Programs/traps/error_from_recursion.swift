struct Failure: Error {}
func step(_ n: Int) throws -> Int {
  print("step", n)
  if n == 2 { throw Failure() }  // trap
  return try step(n + 1)
}
print(try step(0))
