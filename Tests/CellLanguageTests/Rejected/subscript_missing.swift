struct S {}
print(S()[0])  // error: subscript
