for var i = 0; i < 3; i += 1 { print(i) }  // error: C-style
