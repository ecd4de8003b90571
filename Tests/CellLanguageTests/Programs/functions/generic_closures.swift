func timesTable(_ n: Int, _ format: (Int, Int) -> String = { "\($0)x\($1)=\($0 * $1)" }) -> [String] { (1...3).map { format(n, $0) } }
print(timesTable(2), timesTable(3) { "\($0 * $1)" })
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  return { k in
    if let v = cache[k] { return v }
    let v = f(k)
    cache[k] = v
    return v
  }
}
var calls = 0
let slow = memoize { (n: Int) -> Int in calls += 1; return n * n }
print(slow(4), slow(4), slow(5), calls)
