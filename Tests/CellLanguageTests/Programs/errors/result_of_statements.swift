func look(_ i: Int) throws -> Int { i }
let r = Result { let a = try look(1); return "\(a)" }
print(r)
func f() -> Result<String, any Error> { Result { let a = try look(1); return "\(a)" } }
print(f())
let rs = [1].map { i in Result { let a = try look(i); return "\(a)" } }
print(rs)
