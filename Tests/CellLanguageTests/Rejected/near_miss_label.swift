func area(width: Int, height: Int) -> Int { width * height }
print(area(width: 2, heigth: 3))  // error: height
