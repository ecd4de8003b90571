struct S {
  deinit {}  // error: class
}
