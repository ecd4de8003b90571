let fs: [any BinaryFloatingPoint] = [1.5, Float(2.5)]
let ws: [any BinaryInteger] = [Int8(1), UInt64(2), 3]
print(ws.map { "\(type(of: $0)):\($0.bitWidth):\(Int($0))" })
for f in fs { print(Double(f), Int(f), Float(f)) }
func f<T: BinaryFloatingPoint>(_ x: T) -> Int { Int(x) }
print(f(2.5), f(Float(3.5)))
for f in fs { print(Double(f)) }
for f in fs { print(Float(f)) }
for f in fs { print(Int(f)) }
