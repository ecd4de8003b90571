switch 1 {
default: print(1)
case 2: print(2)  // error: default
}
