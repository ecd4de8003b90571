let n = 1
switch n {
case "a": print(1)  // error: String
default: break
}
