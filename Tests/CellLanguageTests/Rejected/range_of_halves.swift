let halves = (1...5).map { $0 * 0.5 } // error: '*'
print(halves)
