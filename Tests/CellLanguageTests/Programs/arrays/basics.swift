var xs = [5, 3, 8]
print(xs.count, xs.isEmpty, xs.first!, xs.last!, xs[1])
xs.append(1)
xs += [9, 2]
xs.insert(7, at: 0)
print(xs)
print(xs.remove(at: 1), xs.removeLast(), xs.removeFirst())
print(xs)
xs[0] = 100
xs.swapAt(0, 2)
print(xs, xs.contains(8), xs.firstIndex(of: 9) as Any, xs.firstIndex(of: 77) as Any)
xs.removeAll()
print(xs, xs.first as Any, xs.popLast() as Any)
print(Array(repeating: 0.5, count: 3), Array(1...4), [Int](), [1] + [2, 3])
