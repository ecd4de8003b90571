protocol P {}
extension P { static func make() -> Int { 1 } }
let x = P.make()  // error: protocol
print(x)
