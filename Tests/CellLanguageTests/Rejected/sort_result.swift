let xs = [3, 1]
let ys: [Int] = xs.sort()  // error: sort
print(ys)
