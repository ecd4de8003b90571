func f() -> some Collection<Int> {
  ["a"] // error: cannot convert value
}
