let n = 1
switch n {
case 1: print(1)
default: fallthrough  // error: fallthrough
}
