class A { func f() -> Int { 1 } }
class B: A { override func f() -> String { "" } }  // error: f
print(B().f())
