func show(_ n: Int) {
  if n < 0 { return }
  print("n =", n)
}
show(-1)
show(2)
let r: Void = show(3)
print(r)
@discardableResult func loud(_ n: Int) -> Int { print("loud"); return n }
loud(1)
_ = loud(2)
