class C {
  weak var next: C = C() // error: optional
}
