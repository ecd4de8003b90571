let n = 3
switch n {  // error: exhaustive
case 0: print("zero")
case 1...5: print("few")
}
