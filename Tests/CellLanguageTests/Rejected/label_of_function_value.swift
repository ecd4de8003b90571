let double = { (x: Int) -> Int in x * 2 }
print(double(x: 3))  // error: label
