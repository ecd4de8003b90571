var total = 0
func add(_ n: Int) { total += n }
for i in 1...4 { add(i) }
print(total)
let scale = 3
func scaled(_ x: Int) -> Int { x * scale + total }
print(scaled(2))
func useLater() -> Int { later }
let later = 99
print(useLater())
