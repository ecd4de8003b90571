func f(_ b: Bool) -> Int {
  let x: Int
  if b { x = 1 }
  return x  // error: x
}
print(f(true))
