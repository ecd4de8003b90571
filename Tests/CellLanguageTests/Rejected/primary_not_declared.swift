protocol Box<T> { // error: associated
  func get() -> Int
}
