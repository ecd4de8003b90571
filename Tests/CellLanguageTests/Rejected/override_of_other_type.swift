class A { var size: Int { 2 } }
class B: A {
  override var size: String { "two" }  // error: type
}
print(B().size)
