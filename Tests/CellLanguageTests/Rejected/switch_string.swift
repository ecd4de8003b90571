let s = "a"
switch s {  // error: default
case "a": print(1)
}
