func double<T: Int>(_ x: T) -> Int { 2 }  // error: no protocol
print(1)
