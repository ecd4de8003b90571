func f(_ n: Int) -> Int {
  defer { print("deferred first") }
  defer { print("deferred second") }
  if n > 1 { return n }
  print("body")
  return 0
}
print(f(1))
print(f(2))
for i in 0..<2 {
  defer { print("end of \(i)") }
  if i == 0 { continue }
  print("tail \(i)")
}
