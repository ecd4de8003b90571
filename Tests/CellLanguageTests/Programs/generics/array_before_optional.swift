func describe<T>(_ x: T) -> String { "any \(x)" }; func describe<T: Numeric>(_ x: T) -> String { "num \(x)" }
func describe<T>(_ x: [T]) -> String { "arr \(x.count)" }; func describe<T: Equatable>(_ x: T?) -> String { "opt" }
print(describe([1]))
