enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
do { f() } catch { print(error) }  // error: try
