protocol Same { func same(_ o: Self) -> Bool }
struct A: Same { func same(_ o: A) -> Bool { true } }
let x: any Same = A()
print(x.same(A()))  // error: same
