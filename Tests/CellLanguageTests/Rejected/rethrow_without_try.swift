enum E: Error { case bad }
func f(_ n: Int) throws -> Int { throw E.bad }
let xs = [1].map { try f($0) }  // error: try
print(xs)
