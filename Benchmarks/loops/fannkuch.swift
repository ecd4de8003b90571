func fannkuch(_ n: Int) -> (checksum: Int, most: Int) {
  var first = Array(0..<n)
  var counts = [Int](repeating: 0, count: n)
  var checksum = 0
  var most = 0
  var sign = 1
  var r = n
  while true {
    while r != 1 {
      counts[r - 1] = r
      r -= 1
    }
    var permutation = first
    var flips = 0
    var top = permutation[0]
    while top != 0 {
      var low = 0
      var high = top
      while low < high {
        permutation.swapAt(low, high)
        low += 1
        high -= 1
      }
      flips += 1
      top = permutation[0]
    }
    most = max(most, flips)
    checksum += sign * flips
    sign = -sign
    // The next permutation: rotate ever longer prefixes until one is not yet exhausted.
    while true {
      if r == n { return (checksum, most) }
      let head = first[0]
      for i in 0..<r { first[i] = first[i + 1] }
      first[r] = head
      counts[r] -= 1
      if counts[r] > 0 { break }
      r += 1
    }
  }
}

let (checksum, most) = fannkuch(9)
print(checksum, most)
