let none: Pear<Int>? = 1 > 2 ? nil : .init(.init(9))  // error: Pear
