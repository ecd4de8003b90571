class Shared { static let one = Shared(); private init() {} }
let s = Shared()  // error: init
print(s)
