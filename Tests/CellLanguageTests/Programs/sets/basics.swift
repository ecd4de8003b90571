var s: Set<Int> = [3, 1, 2, 3]
print(s.count, s.contains(2), s.sorted())
print(s.insert(9).inserted, s.insert(9).inserted, s.remove(1) as Any, s.remove(100) as Any)
let t: Set = [2, 9, 50]
print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted())
print(s.symmetricDifference(t).sorted(), s.isSubset(of: [2, 3, 9, 10]), s.isDisjoint(with: [77]))
print(s == [9, 3, 2], Set([1, 1, 1]).count, Set("hello").count)
s.formUnion(t)
s.subtract([2])
print(s.sorted(), s.isSuperset(of: [50]), s.map { $0 * 2 }.sorted(), s.filter { $0 > 5 }.sorted())
