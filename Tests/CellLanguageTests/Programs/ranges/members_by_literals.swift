extension Collection where Element: BinaryFloatingPoint { var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) } }
extension Collection where Element: BinaryInteger { var mean: Double { isEmpty ? .nan : Double(reduce(0, +)) / Double(count) } }
print([1, 2].mean, [1.5, 2.5].mean)
print((1...4).mean, (1..<4).mean)
