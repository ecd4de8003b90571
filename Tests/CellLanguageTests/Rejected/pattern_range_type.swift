let n = 1
switch n {
case 0.5...1.5: print(1)  // error: Double
default: break
}
