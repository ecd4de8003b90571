let s: String? = "a"
let n: Int = s?.count  // error: unwrap
print(n)
