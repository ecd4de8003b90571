var a: Int? = 1
while a { a = nil }  // error: Bool
