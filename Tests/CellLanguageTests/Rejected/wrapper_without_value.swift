@propertyWrapper struct W { var value: Int }  // error: wrappedValue
struct S { @W var x: Int }
print(1)
