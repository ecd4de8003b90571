final class Counter { var n = 1 }
func show() {
  print(counter.n) // trap
}
print("start")
show()
let counter = Counter()
show()
