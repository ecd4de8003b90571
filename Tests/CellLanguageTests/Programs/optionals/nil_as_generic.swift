func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(nil, 3), same(3, nil))
extension Optional: Comparable where Wrapped: Comparable { public static func < (l: Wrapped?, r: Wrapped?) -> Bool { switch (l, r) { case (nil, nil): false; case (nil, _): true; case (_, nil): false; case let (x?, y?): x < y } } }
print(max(nil, 3) as Any, min(2, nil) as Any)
