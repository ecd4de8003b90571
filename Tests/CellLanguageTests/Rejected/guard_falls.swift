func f(_ a: Int?) -> Int {
  guard let a else { print("nil") }  // error: guard
  return a
}
print(f(1) )
