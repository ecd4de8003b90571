enum O { case a(e: Int), b }
func f(_ x: Int) -> Int {
  let o: O
  if x > 0 { o = .a(x) } else { o = .b } // error: label
  switch o { case .a(let n): return n; case .b: return 0 }
}
