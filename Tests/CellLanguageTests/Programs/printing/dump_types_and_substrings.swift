dump([Int.self, String.self, Int.self] as [Any.Type])
dump((Int.self, "abc".dropFirst(), Int.self))
