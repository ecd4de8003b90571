extension [Double] {
  /// The sum of the numbers, 0 for none.
  public func sum() -> Double { reduce(0.0) { $0 + $1 } }

  /// The mean of the numbers, NaN for none.
  public func mean() -> Double { sum() / Double(count) }
}
