enum E { case a(Int) }
let e: E = .a  // error: a
print(e)
