func sum(upTo n: Int, of term: (Int) -> Int) -> Int {
  var total = 0
  for i in 0..<n { total += term(i) }
  var again = 0
  while again < n {
    total += term(again)
    again += 1
  }
  return total
}

print(sum(upTo: 3) { $0 * $0 })
print(
  sum(upTo: 5) { i in
    let room = 3 - i
    return 6 / room  // trap
  })
