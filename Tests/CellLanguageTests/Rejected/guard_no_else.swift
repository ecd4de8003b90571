func f(_ a: Int?) -> Int {
  guard let a  // error: else
  return a
}
print(f(1))
