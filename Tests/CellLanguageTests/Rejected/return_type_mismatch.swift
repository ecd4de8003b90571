func f() -> Int {
  return "text"  // error: String
}
print(f())
