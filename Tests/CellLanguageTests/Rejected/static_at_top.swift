static func f() {}  // error: static
