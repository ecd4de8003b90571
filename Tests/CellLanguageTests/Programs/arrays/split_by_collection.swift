print([1, 0, 2].split(separator: [0]), [1, 0, 0, 2].split(separator: [0, 0]))
print([1,2,3].split(separator: [Int]()), [1,0,2,0,3].split(separator: [0], maxSplits: 1))
