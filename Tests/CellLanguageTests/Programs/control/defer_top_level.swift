defer { print("last") }
defer { print("before it") }
func pair() -> Int {
  defer { print("left") }
  print("in")
  return 1
}
print(pair())
for i in 0..<2 {
  defer { print("end of", i) }
  if i == 0 { continue }
  print("body", i)
}
print("statements are done")
