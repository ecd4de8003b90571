func variance(_ xs: [Double]) -> Double {
  var sum = 0.0
  for x in xs { sum += (x - 1) ** 2 }  // error: '**'
  return sum
}
print(variance([1]))
