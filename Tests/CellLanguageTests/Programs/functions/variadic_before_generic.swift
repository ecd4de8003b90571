func over<T>(_ x: T) -> String { "generic \(T.self)" }
func over(_ x: String...) -> String { "strings \(x.count)" }
print(over("a"), over("a", "b"))
