func m(_ xs: [any Comparable]) -> String {
  func go<T: Comparable>(_ f: T) -> String { "\(xs.compactMap { $0 as? T }.max() ?? f)" }
  return xs.first.map { go($0) } ?? "-"
}
print(m([3, 9, "z", 4]))
