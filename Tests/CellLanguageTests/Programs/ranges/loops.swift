var total = 0
for i in (0..<10).reversed() where i.isMultiple(of: 3) { total = total * 10 + i }
print(total)
for i in 5..<5 { print("never", i) }
print((1...5).reduce(1, *), (0..<20).filter { $0 % 7 == 0 }, (1...3).map { Double($0) / 2 })
print(Array(0..<3), Array((0...6).reversed().prefix(2)), (10...20).first!, (10..<20).last!)
print(stride(from: 1, through: 10, by: 4).map { $0 }, Array(stride(from: 5, to: 1, by: -2)))
print(Array(stride(from: 0.0, to: 0.5, by: 0.1)))
print((1...10).randomElementIndexCheck())
extension ClosedRange where Bound == Int { func randomElementIndexCheck() -> Int { count } }
