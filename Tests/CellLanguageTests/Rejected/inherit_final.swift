final class A {}
class B: A {}  // error: final
print(1)
