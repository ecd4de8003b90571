protocol Named { var name: String { get set } }
struct Dot: Named { let name = "dot" }  // error: name
print(Dot().name)
