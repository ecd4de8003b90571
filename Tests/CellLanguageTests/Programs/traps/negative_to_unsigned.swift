var d = 3
for _ in 0..<3 { d -= 2 }
print(d)
let u = UInt8(d)  // trap
print(u)
