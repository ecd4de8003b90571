struct S {
  init() { return 5 }  // error: value
}
