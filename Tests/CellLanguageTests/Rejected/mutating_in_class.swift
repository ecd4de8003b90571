class C { mutating func f() {} }  // error: mutating
print(1)
