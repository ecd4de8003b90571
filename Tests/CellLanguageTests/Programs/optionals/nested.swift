let a: Int?? = .some(nil)
let b: Int?? = nil
print(a as Any, b as Any)
print(a == nil, b == nil)
if let inner = a { print("outer present", inner as Any) }
let xs: [Int?] = [1, nil]
print(xs.first as Any, xs.last as Any)
if case let x?? = xs.first { print(x) }
