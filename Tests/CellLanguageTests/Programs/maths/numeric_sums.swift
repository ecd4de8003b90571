import Foundation
let xs = (1...100).map(Double.init)
let mean = xs.reduce(0, +) / Double(xs.count)
let variance = xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(xs.count - 1)
print(mean, variance, variance.squareRoot())
print(xs.map { 1 / ($0 * $0) }.reduce(0, +), (1...20).map { 1 / tgamma(Double($0) + 1) }.reduce(1, +))
let harmonic = xs.map { 1 / $0 }.reduce(0, +)
print(harmonic - log(100.0))
