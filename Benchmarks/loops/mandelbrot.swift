func escapeTime(_ cx: Double, _ cy: Double, limit: Int) -> Int {
  var x = 0.0
  var y = 0.0
  for n in 0..<limit {
    let xx = x * x
    let yy = y * y
    if xx + yy > 4 { return n }
    y = 2 * x * y + cy
    x = xx - yy + cx
  }
  return limit
}

let width = 390
let height = 260
let limit = 200
var inside = 0
var total = 0
for row in 0..<height {
  let cy = 2.0 * Double(row) / Double(height) - 1.0
  for column in 0..<width {
    let cx = 3.0 * Double(column) / Double(width) - 2.0
    let n = escapeTime(cx, cy, limit: limit)
    total += n
    if n == limit { inside += 1 }
  }
}
print(inside, total)
