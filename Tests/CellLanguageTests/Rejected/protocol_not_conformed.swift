protocol Shape { var area: Double { get } }
struct Square: Shape {  // error: area
  let side = 2.0
}
print(Square())
