class A {}
class B {}
class C: A, B {}  // error: one superclass
