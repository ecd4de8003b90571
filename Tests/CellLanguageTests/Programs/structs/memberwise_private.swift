struct T { fileprivate var x = 1; var y = 2 }
print(T(), T(y: 3), T(x: 4))
struct U { private var x = 1; var y = 2; static func make() -> U { U(x: 5, y: 4) } }
print(U.make(), U())
extension U { static func other() -> U { U(y: 7) } }
print(U.other())
struct V { private let n = 3; var y = 2; func sum() -> Int { n + y } }
print(V(y: 3).sum())
struct W { private(set) var n = 1; var y = 2 }
print(W(n: 2, y: 3))
