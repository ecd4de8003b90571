func value(_ make: () throws -> Int = { 3 }) rethrows -> Int { try make() }
print(value { 4 })
print(value())  // error: throw
