let xs = [2, 3, 5, 7, 11, 13]
func search(_ x: Int) -> Int? {
  var lo = 0, hi = xs.count - 1
  while lo <= hi {
    let mid = lo + (hi - lo) / 2
    if xs[mid] == x { return mid }
    if xs[mid] < x { lo = mid + 1 } else { hi = mid - 1 }
  }
  return nil
}
print([2, 7, 13, 4].map { search($0) })
func quicksort(_ a: [Int]) -> [Int] {
  guard let p = a.first else { return [] }
  let rest = a.dropFirst()
  return quicksort(rest.filter { $0 < p }) + [p] + quicksort(rest.filter { $0 >= p })
}
print(quicksort([5, 2, 9, 1, 5, 6, -3]))
func permutations<T>(_ xs: [T]) -> [[T]] {
  xs.isEmpty ? [[]] : xs.indices.flatMap { i in
    permutations(Array(xs[..<i] + xs[(i + 1)...])).map { [xs[i]] + $0 }
  }
}
print(permutations([1, 2, 3]), permutations(Array("abcd")).count)
var b = [4, 1, 3]
for i in b.indices { for j in 0..<(b.count - 1 - i) where b[j] > b[j + 1] { b.swapAt(j, j + 1) } }
print(b)
