import Foundation
struct V { var x: Double; var y: Double; init(_ x: Double, _ y: Double) { self.x = x; self.y = y } }
extension V { static func + (a: V, b: V) -> V { V(a.x + b.x, a.y + b.y) }; static func - (a: V, b: V) -> V { V(a.x - b.x, a.y - b.y) }; static func * (a: V, s: Double) -> V { V(a.x * s, a.y * s) }; static func * (s: Double, a: V) -> V { V(a.x * s, a.y * s) }; static func / (a: V, s: Double) -> V { V(a.x / s, a.y / s) }; static prefix func - (a: V) -> V { V(-a.x, -a.y) }; static func += (a: inout V, b: V) { a = a + b } }
let a = 1.5, b = 2.5, c = 3.5, d = 4.5; let i = 3, j = 4, k = 5; let v = V(1, 2), w = V(3, 4); var s = "s"; let f: Float = 1.5
print(sin(1.0), cos(1.0), tan(0.5), exp(1.0), log(2.0), pow(2.0, 0.5), atan2(1.0, 2.0), hypot(3.0, 4.0), floor(-1.5), ceil(1.2), abs(-3), max(1, 2, 3), min(4, 2), sinh(1.0), log10(1000.0))
let e1 = a + b * c - d / 2.0 + Double(i) * 0.5 - a * 2 + 3 * b - 1 / c + 0.25 * d * d - (a - 1) * (b + 2) / (c - 0.5) + Double(j) / 3 + a * b * c * d * 2 + 1
print(e1)
let e2 = 1 + 2 * 3 - 4 / 5 + 6 * 7 - 8 % 9 + 10 * 11 - 12 / 13 + 14 * 15 + 16 - 17 * 18 + 19 - 20 + 21 * 22 - 23 + 24 * 25
print(e2)
let e4: Float = 1 + 2 * 3 - 4 / 5 + 6 * f - 8 / 9.5 + 10 * 11 - 12 / 13 + 14 * 15 + 16 - 17 * 18 + 19 - 20 + 21 * 22 - 23 + 24 * 25.5
print(e4)
let e5 = v * 2.0 + w * 3 - (v / 2) * 0.5 + 2 * w - (v + w) * 4 + v - w * 2 + 3 * v - w / 7 + v * 1.5 - 2.5 * w + (v - w) * (1 + 2 * 3)
print(e5)
let e6 = "a" + s + "b" + s + "c" + String(i) + "d" + s + " " + String(a) + "e" + s + "f" + s + "g" + "h" + "i" + s + "j" + "k" + s + "l"
print(e6)
let e7 = i > 0 ? 1 : i < -1 ? 2.5 : j == 4 ? 3 : k != 5 ? 4 : a > 2 ? 5 : b < 1 ? 6 : c == 3 ? 7.5 : 8
print(e7)
let e8 = i > 0 && j < 5 || k == 3 && a > 1.5 || b < 2 && c != 3.0 || i + j * k > 20 && d / 2 < 3 || i % 2 == 0 && (j + 1) % 3 == 2 || !(a == b) && i <= 2 * j - 1
print(e8)
let e21 = max(1, 2) + min(3, 4) * abs(-5) - max(min(1, 2), max(3, 4), 5) + Int(sqrt(Double(max(i, j, k)) * 2 + 1)) - min(i + 1, j * 2 - 1, k / 2 + 3)
print(e21)
let e22 = sqrt(a * a + b * b) / (1 + exp(-c * d)) - log(1 + a * a) * pow(b, 2) + sin(2 * Double.pi * c / 3) * cos(d - 1) + abs(-a) * max(b, 1, c * 2) - tanh(0.5 * (a + b - 2 * c))
print(e22)
let e23 = UInt8(i) &+ 200 | UInt8(j) << 2 ^ 0x0F & UInt8(truncatingIfNeeded: k) &* 3 | 1 << 3 & ~7
print(e23)
let e24: UInt64 = (0x9E3779B97F4A7C15 &* 3 ^ 5 >> 2) &+ (7 << 3 | 9) & ~0xFF ^ (1 << 40 - 1)
print(e24)
let e25 = -a * -b + -(c - -d) * -2 - -1 + (-3) * -a - (-(-b))
print(e25)
let e27 = { (x: Double, y: Double, z: Int) in x * y - Double(z) / 2 + 1 - x / (y + 1) * 2 }(1, 2, 3) + { $0 * 2 + $1 - 1 }(1.5, 2)
print(e27)
let e28 = (1.0 + 2) * (3 - 4.5) / (5 + 6) * (7 - 8) + (9 * 10) / (11 + 12) - (13 - 14) * (15 / 16) + (17 * 18 - 19) * (20 - 21)
print(e28)
let e29 = String(format: "%.2f", a * 2 + 1) + ", " + String(describing: i * 2) + " " + "\(a + 1) \(b * 2 - c) \(i + j * k) \(max(1, 2) + 3)" + (i > 2 ? "x" : "y") + String(repeating: "-", count: i * 2 + 1)
print(e29)
let e30 = Double(i) / Double(j) + Double(k) * Double(i - j) - Double(i * j) / 2 + Double(Int(a) + Int(b) * 2) - Double(i) * Double(j) / Double(k) + Double(1) / 3 + Double(i + 1) * 0.5
print(e30)
let e31 = (i * 3 + j * 5 + k * 7) % 11 == (i + 2 * j - k / 2) % 5 && Double(i) * 1.5 < Double(j) - 0.5 + a * 2 - b / 3 && "a" + s != "b" + s + "c" && (i, j) == (3, 4) && [1, 2, 3] != [i, j, k]
print(e31)
func poly(_ x: Double) -> Double { 1 + x * (2 - x * (3.5 + x * (4 - x * (5 + x * (6 - x * (7 + x * (8 - x * (9 + x * (10 - x * 11)))))))))  }
func g(_ x: Int?, _ y: Double?) -> Double { (x.map { Double($0) * 2 + 1 } ?? 0) + (y ?? 1) * 2 - (y.map { $0 / 2 } ?? 0.5) + Double(x ?? 3) * 0.5 - (x == nil ? 1 : 2) }
print(poly(0.5), g(2, nil))
