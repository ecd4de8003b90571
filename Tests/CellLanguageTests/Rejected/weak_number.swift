weak var w = 3  // error: class
