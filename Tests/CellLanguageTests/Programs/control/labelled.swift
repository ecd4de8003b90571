outer: for i in 1...4 {
  inner: for j in 1...4 {
    if j == 3 { continue outer }
    if i == 3 { break outer }
    if i == j { continue inner }
    print(i, j)
  }
}
var found = (0, 0)
search: for a in 1... {
  for b in 1..<a where a * b == 42 {
    found = (a, b)
    break search
  }
}
print(found)
block: do {
  print("in")
  if found.0 > 1 { break block }
  print("never")
}
