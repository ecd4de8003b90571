func f() -> Int {
  return  // error: value
}
print(f())
