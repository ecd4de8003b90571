struct S { static let shared: Int = { print("shared"); return 5 }(); static var n = 1 }
print("start")
print(S.shared, S.shared)
S.n += 4
print(S.n)
final class L { lazy var xs: [Int] = { print("lazy"); return [1, 2] }(); var touched: Int { xs.count } }
let l = L()
l.xs.append(3)
print(l.xs, l.touched)
