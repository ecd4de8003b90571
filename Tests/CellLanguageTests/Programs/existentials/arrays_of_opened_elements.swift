func all<C: Collection>(_ c: C) -> [C.Element] { c.map { $0 } }
func first<C: Collection>(_ c: C) -> C.Element? { c.first }
let numbers: any Collection = [1.5, 2]
let texts: any Collection = ["x", "y"]
print(all(numbers) as Any, all(texts) as Any, first(numbers) as Any)
let sequences: [any Sequence] = [[1, 2], "ab", 1...3]
for s in sequences { print(Array(s) as Any) }
