protocol Summary { func summary() -> String }
extension Int: Summary { func summary() -> String { "i\(self)" } }
extension String: Summary { func summary() -> String { "s\(self)" } }
extension Array: Summary where Element: Summary { func summary() -> String { "[" + map { $0.summary() }.joined(separator: " ") + "]" } }
extension Optional: Summary where Wrapped: Summary { func summary() -> String { self?.summary() ?? "-" } }
print([1, 2].summary(), [["a"], ["b", "c"]].summary(), [1, nil].summary(), Optional(3).summary())
struct Box<T> { let v: T }
extension Box: Equatable where T: Equatable {}
print(Box(v: 1) == Box(v: 1), Box(v: [1]) == Box(v: [2]))
