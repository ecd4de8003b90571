print(Array(stride(from: 0, through: 1, by: 0.25)), Array(stride(from: 10, through: 0, by: -5)))
print(stride(from: 0.0, to: 1.0, by: 0.1).map { $0 })
print(Array(stride(from: 1, to: 1, by: 1)), Array(stride(from: UInt8(250), through: 255, by: 2)))
print(Array(stride(from: -1.0, through: 1.0, by: 0.1)).count)
