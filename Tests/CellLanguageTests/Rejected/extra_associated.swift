enum E { case a(Int) }
let e = E.a(1, 2)  // error: extra
print(e)
