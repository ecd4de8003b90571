// The library's sort is made for the closure; a trap is the closure's all the same.
let numbers = [5, 3, 0, 4]
print(numbers.sorted { $0 < $1 })
let sorted = numbers.sorted { (a: Int, b: Int) -> Bool in
  if a == b { return false }
  let x = 60 / a  // trap
  let y = 60 / b
  return x < y
}
print(sorted)
