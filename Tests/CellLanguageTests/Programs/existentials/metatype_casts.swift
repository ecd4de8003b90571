let any: Any = Int.self
print(any is Any.Type, any as? Any.Type as Any, any is Int.Type)
