func bump(_ n: inout Int) { n += 1 }
let x = 1
bump(&x)  // error: x
