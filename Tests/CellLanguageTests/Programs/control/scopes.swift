let x = 1
do {
  let x = 2
  print(x)
  if true {
    let x = 3
    print(x)
  }
  print(x)
}
print(x)
func f() -> Int {
  let x = 10
  return x + 1
}
print(f(), x)
