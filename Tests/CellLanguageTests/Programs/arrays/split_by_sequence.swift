print([1, 0, 2].split(separator: [0]), [1, 0, 0, 2].split(separator: [0, 0]))
print([1, 0, 0, 2, 0].split(separator: [0], omittingEmptySubsequences: false))
print([1, 2, 1, 2, 3].split(separator: [1, 2], maxSplits: 1), [1, 2, 3].split(separator: 2))
print("a, b, c".split(separator: ", "), "abc".split(separator: "b"))
