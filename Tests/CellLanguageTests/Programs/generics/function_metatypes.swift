// Types of functions and optionals as values.
let t = ((Int) -> String).self
print(t, t == ((Int) -> String).self)
print((Int, String).self, [Int].self, Int?.self, [Int?].self)
print(((Int, Double) -> Void).self, (() -> Void).self, ((Int) throws -> [Int]).self)
func name<T>(_ type: T.Type) -> String { "\(type)" }
print(name(((Int) -> Int).self), name(Double?.self))
