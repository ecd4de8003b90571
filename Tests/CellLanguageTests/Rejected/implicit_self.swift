class Counter {
  var count = 0
  var handlers: [() -> Void] = []
  func setUp() {
    handlers.append { count += 1 }  // error: self.
  }
}
Counter().setUp()
