struct Complex { var x, y: Double }

func escape(_ c: Complex, limit: Int) -> Int {
  var z = Complex(x: 0, y: 0)
  var n = 0
  while n < limit {
    let x2 = z.x * z.x
    let y2 = z.y * z.y
    if x2 + y2 > 4 { break }
    z = Complex(x: x2 - y2 + c.x, y: 2 * z.x * z.y + c.y)
    n += 1
  }
  return n
}

let shades = Array(" .:-=+*#%@")
let width = 64, height = 24, limit = 100
var inside = 0
var total = 0
for row in 0..<height {
  var line = ""
  for column in 0..<width {
    let c = Complex(
      x: -2.2 + 3.2 * Double(column) / Double(width - 1),
      y: -1.2 + 2.4 * Double(row) / Double(height - 1))
    let n = escape(c, limit: limit)
    total += n
    if n == limit { inside += 1 }
    line.append(n == limit ? "@" : shades[n % (shades.count - 1)])
  }
  print(line)
}
print("inside:", inside, "steps:", total)
