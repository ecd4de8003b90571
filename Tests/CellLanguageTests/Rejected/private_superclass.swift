private class A {}
class B: A {} // error: private
