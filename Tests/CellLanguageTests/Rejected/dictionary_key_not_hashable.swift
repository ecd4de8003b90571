struct P { var x = 1 }
var d: [P: Int] = [:]  // error: Hashable
print(d.count)
