let f = { (x: Int, x: Int) in x }  // error: called 'x'
