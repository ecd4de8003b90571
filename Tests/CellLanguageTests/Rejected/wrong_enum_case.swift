enum Light { case red, green }
let l = Light.blue  // error: blue
print(l)
