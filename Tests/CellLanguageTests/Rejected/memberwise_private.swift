struct S { private var x = 1; var y = 2 }
print(S())
let s = S(x: 2, y: 3) // error: private
