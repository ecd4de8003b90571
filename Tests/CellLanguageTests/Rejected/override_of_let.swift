class A { let name = "a" }
class B: A {
  override var name: String { "b" }  // error: let
}
print(B().name)
