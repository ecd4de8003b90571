enum Color { case red, green }
let c: Color = .gren  // error: green
print(c)
