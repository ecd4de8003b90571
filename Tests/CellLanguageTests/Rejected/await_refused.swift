func f() -> Int { 1 }
let x = await g()  // error: g
print(x)
