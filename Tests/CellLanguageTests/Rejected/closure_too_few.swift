print([1, 2].reduce(0) { $0 })  // error: closure
