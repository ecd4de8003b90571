class A {}
print(A(3))  // error: A
