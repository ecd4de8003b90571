struct C { var n = 0; mutating func up() { n += 1 } }
let c = C()
c.up()  // error: let
print(c.n)
