class A {}
class B: A {}
let a = A()
let b: B = a  // error: B
print(b)
