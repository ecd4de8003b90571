struct S {
  let x: Int { 3 }  // error: var
}
print(S().x)
