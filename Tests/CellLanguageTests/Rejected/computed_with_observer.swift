struct S {
  var a: Int {
    get { 1 }
    willSet { print(newValue) }  // error: observers
  }
}
