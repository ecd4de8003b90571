struct P { let x = 1; var y = 2 }
var p = P()
p.x = 5  // error: x
