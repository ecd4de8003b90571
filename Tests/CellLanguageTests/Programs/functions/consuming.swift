func take(_ a: consuming [Int]) -> Int { a.append(1); return a.count }; print(take([1]))
class K { var v = 1; deinit { print("d") } }; do { let k = K(); withExtendedLifetime(k) { print($0.v) } }
