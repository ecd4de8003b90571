let numbers = [1, 2, 3]
for x: String in numbers { // error: String
  print(x)
}
