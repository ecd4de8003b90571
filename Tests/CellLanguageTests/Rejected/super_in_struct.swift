struct S { func f() { super.f() } }  // error: super
print(1)
