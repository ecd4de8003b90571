protocol P {
  struct S {}  // error: protocol
}
