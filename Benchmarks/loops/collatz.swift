var longest = 0
var best = 0
for start in 1..<150_000 {
  var n = start
  var steps = 0
  while n != 1 {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1
    steps += 1
  }
  if steps > longest {
    longest = steps
    best = start
  }
}
print(best, longest)
