var xs = Array(1...10)
xs.removeAll { $0 % 3 == 0 }
print(xs)
xs.removeFirst(2)
xs.removeLast(2)
print(xs)
xs.insert(contentsOf: [0, 0], at: 1)
xs.append(contentsOf: 20...22)
print(xs)
let p = xs.partition { $0 > 5 }
print(p, xs[..<p].allSatisfy { $0 <= 5 }, xs[p...].allSatisfy { $0 > 5 })
for i in xs.indices { xs[i] *= 2 }
print(xs.reduce(0, +))
xs.reserveCapacity(100)
while let x = xs.popLast(), x > 10 {}
print(xs.count)
