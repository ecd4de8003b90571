func f() -> Int8 {
  var x: Int8 = 120
  x += 10  // error: overflows
  return x
}
print(f())
