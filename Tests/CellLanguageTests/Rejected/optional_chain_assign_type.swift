class A { var n = 1 }
let a: A? = A()
a?.n = "x"  // error: String
print(1)
