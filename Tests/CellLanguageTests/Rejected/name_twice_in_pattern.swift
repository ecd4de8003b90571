func f(_ t: (Int, Int)?) -> Int {
  if case let (c, c)? = t { return c } // error: twice
  return 0
}
