print([1, 2] == [1, 2], [[1], [2]] == [[1], [3]], ["a"] != ["a"])
struct P: Equatable { var x = 0 }
print([P(), P(x: 1)] == [P(), P(x: 1)], [P()].contains(P(x: 0)))
print([1.0, .nan] == [1.0, .nan])
let a: [Int?] = [1, nil]
print(a == [1, nil], a.contains(nil))
