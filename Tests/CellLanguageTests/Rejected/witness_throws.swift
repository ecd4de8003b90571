protocol R { func f() }
struct V: R { func f() throws {} }  // error: conform
let r: any R = V()
r.f()
