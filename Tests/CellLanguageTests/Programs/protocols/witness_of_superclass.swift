protocol Named { func hello() -> String }
extension Named { func hello() -> String { "ext" } }
class P: Named {}
class Q: P { func hello() -> String { "Q" } }
class S: Q { override func hello() -> String { "S" + super.hello() } }
func g<T: Named>(_ t: T) -> String { t.hello() }
print((Q() as any Named).hello(), (S() as any Named).hello(), g(Q()), g(S()), S().hello(), (S() as P).hello())
