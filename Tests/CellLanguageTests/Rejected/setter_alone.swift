struct S {
  var x: Int {
    set { print(newValue) }  // error: getter
  }
}
