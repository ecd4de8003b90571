let a: Int? = 1
let b: Int = a ?? "none"  // error: String
print(b)
