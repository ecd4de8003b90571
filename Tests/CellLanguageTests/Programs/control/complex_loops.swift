var primes: [Int] = []
candidates: for n in 2... {
  for p in primes { if p * p > n { break }; if n % p == 0 { continue candidates } }
  primes.append(n)
  if primes.count == 15 { break }
}
print(primes)
var (a, b) = (1071, 462)
while b != 0 { (a, b) = (b, a % b) }
print(a)
var digits: [Int] = []
var n = 90210
repeat { digits.insert(n % 10, at: 0); n /= 10 } while n > 0
print(digits)
var matrix = [[1, 2], [3, 4]]
for r in matrix.indices { for c in matrix[r].indices where r != c { matrix[r][c] *= -1 } }
print(matrix, stride(from: 10, to: 0, by: -3).map { $0 }, (1...4).reversed().map { $0 % 2 == 0 })
var collatz = [Int: Int]()
func steps(_ n: Int) -> Int { if n == 1 { return 0 }; if let s = collatz[n] { return s }; let s = 1 + steps(n % 2 == 0 ? n / 2 : 3 * n + 1); collatz[n] = s; return s }
print((1..<1000).max { steps($0) < steps($1) }!, steps(27))
