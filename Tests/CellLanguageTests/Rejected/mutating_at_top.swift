mutating func f() {}  // error: mutating
