class C {
  override init() {}  // error: overrides nothing
}
print(C() === C())
