@discardableresult func f() -> Int { 1 }  // error: discardableResult
f()
