let f: (Int) -> Int = { n in
  let m = n + 1
  print(m)
}  // error: return
print(f(1))
