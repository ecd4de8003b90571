import Foundation
let n = 2
print(pow(n, 0.5))  // error: Double
