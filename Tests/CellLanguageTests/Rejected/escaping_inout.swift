func f(_ n: inout Int) -> () -> Void {
  return { n += 1 }  // error: inout
}
var a = 1
f(&a)()
