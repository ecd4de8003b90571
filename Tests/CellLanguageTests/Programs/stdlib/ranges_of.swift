// Where a collection stands in another one.
print([1, 2, 3, 4].firstRange(of: [3, 4]) as Any, [1, 2].firstRange(of: [5]) as Any)
let a = [1, 2, 1, 2, 3]
print(a.ranges(of: [1, 2]), a.contains([2, 3]), a.contains([3, 2]), a.contains(3))
print(a.replacing([1, 2], with: [9]), a.replacing([1, 2], with: [], maxReplacements: 1))
var b = a
b.replace([2], with: [7, 7])
print(b, a[2...].firstRange(of: [3]) as Any)
var s = "banana"
s.replace("an", with: "AN", maxReplacements: 1)
print(s, s.contains("AN"), s.replacing("a", with: ""))
print(7.words.count, Array((-1).words))
