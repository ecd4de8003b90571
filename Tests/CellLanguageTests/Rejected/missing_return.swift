func sign(_ n: Int) -> Int {
  if n > 0 { return 1 }
}  // error: return
print(sign(3))
