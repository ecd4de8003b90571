private struct H {}
private let a = H()
let b = H() // error: private
