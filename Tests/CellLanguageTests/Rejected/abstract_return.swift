protocol P {}
struct A: P {}
struct B: P {}
func f(_ b: Bool) -> some P {  // error: some
  if b { return A() }
  return B()
}
print(f(true))
