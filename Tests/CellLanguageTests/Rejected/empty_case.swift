let n = 1
switch n {
case 1:  // error: statement
case 2: print(2)
default: break
}
