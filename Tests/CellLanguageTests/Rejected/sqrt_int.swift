import Foundation
let n = 2
print(sqrt(n))  // error: Double
