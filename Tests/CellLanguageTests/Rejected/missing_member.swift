protocol Shape { func area() -> Double; var name: String { get } }
struct Dot: Shape { var name = "dot" }  // error: area
print(Dot().name)
