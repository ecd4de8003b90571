struct A {}
struct B: A {}  // error: A
print(1)
