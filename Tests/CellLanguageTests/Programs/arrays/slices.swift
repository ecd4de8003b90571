let xs = [10, 20, 30, 40, 50]
let s = xs[1..<4]
print(s, s.startIndex, s.endIndex, s[2], s.count)
print(xs[2...], xs[..<2], xs[...1], Array(xs[1...2]))
print(xs.prefix(2), xs.suffix(2), xs.dropFirst(), xs.dropLast(3))
print(xs.prefix { $0 < 35 }, xs.drop { $0 < 35 })
var t = xs
t[1...2] = [7]
print(t)
t.replaceSubrange(0..<2, with: [1, 2, 3])
print(t)
t.removeSubrange(1...2)
print(t)
var u = xs[1..<3]
u[1] = 99
u.append(5)
print(u, xs)
print([s], s.reduce(0, +))
