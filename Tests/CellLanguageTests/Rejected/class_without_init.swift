class A {  // error: init
  var x: Int
}
