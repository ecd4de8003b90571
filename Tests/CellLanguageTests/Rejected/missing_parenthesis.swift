func f() { print((1 + 2) }  // error: )
f()
