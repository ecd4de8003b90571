let limit = 3_000_000
var isPrime = [Bool](repeating: true, count: limit + 1)
var count = 0
for n in 2...limit where isPrime[n] {
  count += 1
  var multiple = n * n
  while multiple <= limit {
    isPrime[multiple] = false
    multiple += n
  }
}
print(count)
