struct S {
  func f(_ x: Int) -> Int { x }
  func f(_ x: Int) -> Int { x + 1 }  // error: twice
}
