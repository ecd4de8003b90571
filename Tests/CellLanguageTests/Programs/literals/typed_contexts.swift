func f(_ x: Double, _ y: Float, _ z: [UInt8]) -> String { "\(x) \(y) \(z)" }
print(f(1, 2, [3, 4]))
let a: Double = 1 + 2 * 3
let b = 2 * Double(3) + 1
let c: [Double?] = [1, nil]
let d: (Int, Double) = (1, 2)
let e: [String: [Double]] = ["a": [1, 2]]
let g: Set<Character> = ["a", "b"]
let h = [0.5, 1, 2].map { $0 * 2 }
let i: Float = 1 / 3
print(a, b, c, d, e, g.count, h, i)
let j: Int64 = 1 << 40, k: UInt = 7
print(j, k, [1, 2, 3].reduce(0.0) { $0 + Double($1) }, 10 / 4, 10 / 4.0)
let small = [Int8](repeating: -1, count: 2)
print(small, -5 % 3, 7.0 / 2, 1e-3 * 1000 == 1)
