struct Pt { let x = 1 }
let pts = [Pt()]
let xs = pts.map { $0.z } // error: z
for x in xs { print(x + 1) }
let mean = xs.reduce(0, +) / xs.count
print(mean.rounded())
