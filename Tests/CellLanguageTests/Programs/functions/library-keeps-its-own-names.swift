import Foundation

// What the standard library calls inside is its own, whatever a program names alike.
func erf(_ x: Double) -> Double { -x }
func abs(_ x: Int) -> Int { -1 }
func min<T: Comparable>(_ a: T, _ b: T) -> T { a }
func max(_ a: Int, _ b: Int) -> Int { -2 }
struct Box { var value = 1 }

print(erf(0.5), abs(5), min(3, 1), max(1, 2))
print([3, 1, 2].sorted(), [3, 1, 2].min() ?? 0, [3, 1, 2].max() ?? 0)
print([1, 2, 3].prefix(2), [1, 2, 3].suffix(2), "abc".dropFirst(1), Array(stride(from: 0, to: 5, by: 2)))
print((-7).magnitude, (-2.5).magnitude, Array("abcd".suffix(3)), Box())
