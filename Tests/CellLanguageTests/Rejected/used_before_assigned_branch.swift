let b = [1, 2].count > 1
func f() -> Int {
  let x: Int
  if b { x = 1 }
  return x  // error: x
}
print(f())
