let xs = Array(1...8)
print(xs.prefix(3), xs.prefix(20).count, xs.suffix(2), xs.dropFirst(6), xs.dropLast(6), xs.prefix(while: { $0 < 4 }))
print(xs.prefix(upTo: 2), xs.suffix(from: 6), xs.prefix(through: 1), xs.drop(while: { $0 < 7 }))
print(xs[3...].firstIndex(of: 5)!, xs.dropFirst(2).first!, Array(xs.dropFirst(3).dropLast(3)), xs.first(where: { $0 > 5 })!)
