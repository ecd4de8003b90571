import Foundation
let m = [0.25, 1e-9, -0.5]
print(m.map { String(format: "%9.4f", abs($0) < 5e-5 ? 0 : $0) }.joined())
print(String(format: "%.2f|%.1f", m.count == 3 ? 1 : m[0], 3.5), String(format: "%.1f %d %.1f", m.count == 3 ? 9 : m[0], 4, 3.5))
print(String(format: "%d", 3.7), String(format: "%d %d %.1f", 1.5, 2, 3), String(format: "%x %f", 2.0, 7))
print(String(format: "%2$d %1$.2f", 2.5, 7), String(format: "%*d|%-*d|", 5, 42, 4, 7))
print(String(format: "%@ %d %.1f %@", "a", 2, 1.5, "b"))
print(String(format: "%.1f %d %.1f %d %@", 1.5, 2, Float(2.5), UInt8(7), "z"))
