// kd-tree & nearest neighbours & simulated annealing TSP
import Foundation
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 2862933555777941757 &+ 3037000493; return s } }
struct Vec: Equatable { var c: [Double]; subscript(i: Int) -> Double { c[i] }; var count: Int { c.count }
  static func - (a: Vec, b: Vec) -> Vec { Vec(c: zip(a.c, b.c).map(-)) }
  var lengthSquared: Double { c.reduce(0) { $0 + $1 * $1 } } }
indirect enum KDTree { case leaf, node(point: Vec, axis: Int, left: KDTree, right: KDTree)
  init(_ pts: [Vec], depth: Int = 0) {
    guard let first = pts.first else { self = .leaf; return }
    let axis = depth % first.count, s = pts.sorted { $0[axis] < $1[axis] }, m = s.count / 2
    self = .node(point: s[m], axis: axis, left: KDTree(Array(s[..<m]), depth: depth + 1), right: KDTree(Array(s[(m + 1)...]), depth: depth + 1)) }
  func nearest(_ q: Vec, _ best: (Vec, Double)? = nil, _ visited: inout Int) -> (Vec, Double)? {
    guard case let .node(p, axis, l, r) = self else { return best }
    visited += 1
    var best = best
    let d = (p - q).lengthSquared
    if d < best?.1 ?? .infinity { best = (p, d) }
    let (near, far) = q[axis] < p[axis] ? (l, r) : (r, l)
    best = near.nearest(q, best, &visited)
    if let b = best, (q[axis] - p[axis]) * (q[axis] - p[axis]) < b.1 { best = far.nearest(q, best, &visited) }
    return best }
  var depth: Int { switch self { case .leaf: 0; case let .node(_, _, l, r): 1 + max(l.depth, r.depth) } } }
var g = LCG(s: 99)
let pts = (0..<200).map { _ in Vec(c: (0..<3).map { _ in Double.random(in: -1...1, using: &g) }) }
let tree = KDTree(pts)
var agree = 0, total = 0
for _ in 0..<25 { let q = Vec(c: (0..<3).map { _ in Double.random(in: -1...1, using: &g) }); var v = 0
  let t = tree.nearest(q, nil, &v)!, brute = pts.min { ($0 - q).lengthSquared < ($1 - q).lengthSquared }!
  if t.0 == brute { agree += 1 }; total += v }
print(agree, total < 25 * 120, tree.depth)
struct Tour { var order: [Int]; let cities: [Vec]
  func length() -> Double { var s = 0.0; for i in order.indices { s += (cities[order[i]] - cities[order[(i + 1) % order.count]]).lengthSquared.squareRoot() }; return s }
  mutating func reverse(_ a: Int, _ b: Int) { order[min(a, b)...max(a, b)].reverse() } }
var tour = Tour(order: Array(0..<20), cities: (0..<20).map { k in let a = Double(k * 7 % 20) / 20 * 2 * .pi; return Vec(c: [cos(a), sin(a)]) })
var current = tour.length(), temperature = 1.0, best = current
print(String(format: "%.6f", current))
while temperature > 1e-3 { for _ in 0..<40 { let a = Int.random(in: 0..<20, using: &g), b = Int.random(in: 0..<20, using: &g)
    guard a != b else { continue }
    tour.reverse(a, b)
    let l = tour.length()
    if l < current || Double.random(in: 0..<1, using: &g) < exp((current - l) / temperature) { current = l; best = min(best, l) } else { tour.reverse(a, b) } }
  temperature *= 0.93 }
print(String(format: "%.6f", best), String(format: "%.6f", 40 * sin(Double.pi / 20)))
