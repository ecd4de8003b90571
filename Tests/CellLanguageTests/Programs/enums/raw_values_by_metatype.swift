func list<T: CaseIterable & RawRepresentable>(_ t: T.Type) -> [T.RawValue] where T.AllCases == [T] { T.allCases.map(\.rawValue) }
enum Dir: String, CaseIterable { case n = "x", s }
print(list(Dir.self))
func make<T: RawRepresentable>(_ r: T.RawValue, _: T.Type) -> T? { T(rawValue: r) }
enum Level: Int { case low = 1, high }
print(make(2, Level.self) as Any, make(5, Level.self) as Any)
