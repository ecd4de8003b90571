class Animal { required init(n: Int) {}; func me() -> String { "\(type(of: self))" } }
class Dog: Animal {}
func create<T: Animal>(_ t: T.Type = T.self) -> T { t.init(n: 1) }
func create2<T: Animal>() -> T { T(n: 1) }
let d: Dog = create(); let e: Dog = create2()
print(d.me(), e.me())
