func knapsack(_ items: [(weight: Int, value: Int)], capacity: Int) -> (value: Int, chosen: [Int]) {
  var best = [[Int]](repeating: [Int](repeating: 0, count: capacity + 1), count: items.count + 1)
  for (i, item) in items.enumerated() {
    for w in 0...capacity {
      best[i + 1][w] = best[i][w]
      if w >= item.weight { best[i + 1][w] = max(best[i + 1][w], best[i][w - item.weight] + item.value) }
    }
  }
  var w = capacity
  var chosen: [Int] = []
  for i in items.indices.reversed() where best[i + 1][w] != best[i][w] {
    chosen.append(i)
    w -= items[i].weight
  }
  return (best[items.count][capacity], chosen.reversed())
}
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var row = Array(0...b.count)
  for i in 1...max(a.count, 1) where !a.isEmpty {
    var previous = row[0]
    row[0] = i
    for j in stride(from: 1, through: b.count, by: 1) {
      let cost = min(row[j] + 1, row[j - 1] + 1, previous + (a[i - 1] == b[j - 1] ? 0 : 1))
      (previous, row[j]) = (row[j], cost)
    }
  }
  return row[b.count]
}
func longestCommon(_ a: String, _ b: String) -> String {
  var memo: [String: String] = [:]
  func go(_ a: Substring, _ b: Substring) -> String {
    guard let x = a.first, let y = b.first else { return "" }
    let key = "\(a.count),\(b.count)"
    if let m = memo[key] { return m }
    let r: String
    if x == y { r = String(x) + go(a.dropFirst(), b.dropFirst()) } else {
      let p = go(a.dropFirst(), b), q = go(a, b.dropFirst())
      r = p.count >= q.count ? p : q
    }
    memo[key] = r
    return r
  }
  return go(a[...], b[...])
}
print(knapsack([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], capacity: 15))
print(editDistance("kitten", "sitting"), editDistance("flaw", "lawn"), editDistance("", "abc"), editDistance("same", "same"))
print(longestCommon("AGGTAB", "GXTXAYB"), longestCommon("normalizing", "flows"))
var ways = [1] + [Int](repeating: 0, count: 100)
for coin in [1, 5, 10, 25, 50] { for amount in coin...100 { ways[amount] += ways[amount - coin] } }
print(ways[100], ways[50], ways[..<12])
