struct A {}
struct A {}  // error: A
print(1)
