@propertyWrapper struct W { var wrappedValue: Int }
struct S {
  @W let x = 1  // error: only a
}
print(S().x)
