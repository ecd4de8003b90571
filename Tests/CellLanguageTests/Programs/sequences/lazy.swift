let r = (1...).lazy.map { n -> Int in n * n }.filter { $0 % 3 == 1 }.prefix(4)
print(Array(r))
var calls = 0
let first = [1, 2, 3, 4].lazy.map { n -> Int in calls += 1; return n * 10 }.first { $0 > 15 }
print(first!, calls)
print(Array((0..<10).lazy.filter { $0 % 2 == 1 }), [3, 4].lazy.map { $0 + 1 }.reduce(0, +))
print(Array([1, 2, 3, 4, 1].lazy.prefix { $0 < 4 }), Array([1, 5, 1].lazy.drop { $0 < 4 }))
