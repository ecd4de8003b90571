enum E: Error { case bad }
func apply(_ f: (Int) -> Int) -> Int { f(1) }
print(apply { n in if n > 0 { throw E.bad }; return n })  // error: throw
