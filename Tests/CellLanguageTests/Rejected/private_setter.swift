struct C { private(set) var n = 0 }
var c = C()
c.n = 3  // error: n
print(c.n)
