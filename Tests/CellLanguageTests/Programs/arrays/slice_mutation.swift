var xs = [5, 4, 3, 2, 1, 0]
xs[1..<4].sort()
print(xs)
xs[2...].reverse()
print(xs)
xs[..<2] = [9, 9, 9]
print(xs)
for i in xs[1...3].indices { xs[i] += 100 }
print(xs)
var s = xs.dropFirst(2)
s[s.startIndex] = 0
print(s, s.startIndex, xs[2])
func maxSum(_ a: ArraySlice<Int>) -> Int { a.count < 2 ? a.first ?? 0 : max(maxSum(a[..<(a.startIndex + a.count / 2)]), maxSum(a[(a.startIndex + a.count / 2)...])) }
print(maxSum(xs[...]), Array(xs[2..<2]), xs[xs.count - 1])
