func f() -> Int { 1 }
func f() -> Int { 2 }  // error: f
print(f())
