protocol D { init() }
extension Int: D {}
func make<T: D>() -> T { T() }
let o: Int? = make()
func f() -> Int? { make() }
func g(_ x: Int?) { print(x as Any) }
g(make())
print(o as Any, f() as Any)
