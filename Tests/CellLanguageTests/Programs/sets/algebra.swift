let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print((a.union(b)).count, a.intersection(b) == [3, 4], a.isStrictSuperset(of: [1, 2]), Set<Int>().isSubset(of: a))
var words = Set<String>()
for w in ["a", "b", "a"] { print(words.insert(w).inserted, terminator: " ") }
print(words.count)
struct Options: OptionSet { let rawValue: Int; static let x = Options(rawValue: 1), y = Options(rawValue: 2), all: Options = [.x, .y] }
var o: Options = [.x]
print(o.contains(.y), o.union(.y) == .all, o.rawValue)
o.insert(.y)
print(o.rawValue, o.contains([.x, .y]), o.subtracting(.x).rawValue, o.isEmpty)
