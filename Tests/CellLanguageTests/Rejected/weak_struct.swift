struct S {}
class C { weak var s: S? }  // error: weak
print(1)
