func sieve(_ n: Int) -> [Int] {
  var composite = [Bool](repeating: false, count: n + 1)
  var primes: [Int] = []
  for p in 2...n where !composite[p] {
    primes.append(p)
    var q = p * p
    while q <= n {
      composite[q] = true
      q += p
    }
  }
  return primes
}

func factor(_ n: Int, _ primes: [Int]) -> [(prime: Int, power: Int)] {
  var n = n
  var result: [(prime: Int, power: Int)] = []
  for p in primes {
    if p * p > n { break }
    var k = 0
    while n.isMultiple(of: p) { n /= p; k += 1 }
    if k > 0 { result.append((p, k)) }
  }
  if n > 1 { result.append((n, 1)) }
  return result
}

func modPow(_ b: Int, _ e: Int, _ m: Int) -> Int {
  var (result, base, e) = (1, b % m, e)
  while e > 0 {
    if e & 1 == 1 { result = result * base % m }
    base = base * base % m
    e >>= 1
  }
  return result
}

let primes = sieve(100_000)
print(primes.count, primes.last!, primes.prefix(10), primes.suffix(3))
for n in [360, 9973, 1_001_001, 65_536 * 27] {
  print(n, factor(n, primes).map { $0.power == 1 ? "\($0.prime)" : "\($0.prime)^\($0.power)" }.joined(separator: "·"))
}
let twins = zip(primes, primes.dropFirst()).filter { $1 - $0 == 2 }
print(twins.count, twins.first!, twins.last!)
let gaps = Dictionary(zip(primes, primes.dropFirst()).map { ($1 - $0, 1) }, uniquingKeysWith: +)
for (gap, n) in gaps.sorted(by: { $0.value > $1.value || $0.value == $1.value && $0.key < $1.key }).prefix(4) { print(gap, n) }
print(primes.dropFirst().prefix(200).allSatisfy { modPow(2, $0 - 1, $0) == 1 })
let totient = { (n: Int) in factor(n, primes).reduce(n) { $0 / $1.prime * ($1.prime - 1) } }
print((1...20).map(totient))
