import Foundation

func table(_ c: Double) -> [[Double]] {
  (0..<3).map { row in (0..<4).map { column in
    let (x, y) = (Double(row) * 0.5, Double(column))
    return x * x + y * c } }
}
print(table(2))

let sums = [1, 2, 3].map { a in [4, 5].map { b in
  var total = a
  total += b
  return total
} }
print(sums)

let pairs = (1...2).flatMap { i in (1...2).map { j in
  let text = "\(i)-\(j)"
  return text
} }
print(pairs)

let nested = [0.5, 1.5].map { s in (0..<2).map { k in [1, 2].map { m in
  let scaled = s * Double(k + m)
  return scaled
} } }
print(nested)
print((0..<2).map { row in { (x: Int) -> Int in
  let y = x + row
  return y * y
} }.map { $0(3) })
