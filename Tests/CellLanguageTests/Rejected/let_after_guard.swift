func f(_ a: Int?) -> Int {
  guard let c = a else { return 0 }
  let c = 3 // error: twice
  return c
}
