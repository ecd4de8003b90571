class Box<T> {
  static var count = 0 // error: static
  let value: T
  init(_ value: T) { self.value = value }
}
print(Box(1).value)
