let n = 5
let s = if n > 3 { "big" } else { "small" }
print(s)
let grade = if n > 8 { "A" } else if n > 4 { "B" } else { "C" }
print(grade)
func sign(_ x: Int) -> Int { if x > 0 { 1 } else if x < 0 { -1 } else { 0 } }
print(sign(5), sign(-2), sign(0))
let opt: Int? = if n == 5 { nil } else { 3 }
print(opt as Any)
