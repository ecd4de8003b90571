func f(_ a: Int?) -> Int {
  switch a {  // error: none
  case .some(let n): return n
  }
}
print(f(1))
