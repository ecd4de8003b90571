let xs = [1, 2, 0, 3, 0, 0, 4]
print(xs.split(separator: 0).map(Array.init))
print(xs.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) })
print(xs.split(separator: 0, maxSplits: 1).map { Array($0) })
print([[1, 2], [3]].joined(separator: [0]).map { $0 })
print(["a", "b"].joined(separator: ", "), ["x"].joined())
print(xs.starts(with: [1, 2]), xs.elementsEqual([1]), [1, 2].lexicographicallyPrecedes([1, 3]))
print(xs.lastIndex(of: 0)!, Array(xs.reversed().prefix(3)))
