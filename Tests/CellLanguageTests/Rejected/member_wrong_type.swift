protocol Shape { func area() -> Double }
struct Dot: Shape { func area() -> Int { 0 } }  // error: area
print(Dot().area())
