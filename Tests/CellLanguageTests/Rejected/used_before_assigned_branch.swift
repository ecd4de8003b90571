let b = Bool.random()
func f() -> Int {
  let x: Int
  if b { x = 1 }
  return x  // error: x
}
print(f())
