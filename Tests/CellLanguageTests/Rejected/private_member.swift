struct Safe { private var code = 7 }
struct User { func peek(_ s: Safe) -> Int { s.code } }  // error: code
print(User())
