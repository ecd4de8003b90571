func up(_ n: inout Int) { n += 1 }
up(&3)  // error: 3
