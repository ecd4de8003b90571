/// Which features a coupling layer keeps unchanged: `true` means kept.
public struct Mask: CustomStringConvertible {
  private enum Rule {
    case alternating(Int)
    case halves(keepsFirst: Bool)
    case explicit([Bool])
  }

  private let rule: Rule

  private init(rule: Rule) { self.rule = rule }

  /// A mask of one Boolean for each feature, `true` for a feature that is kept unchanged.
  public init(_ kept: [Bool]) { rule = .explicit(kept) }

  /// Keeps every other feature, those whose index plus `k` is even: use the number of the layer
  /// as `k`, so that what one layer keeps the next one changes.
  public static func alternating(_ k: Int) -> Mask { Mask(rule: .alternating(k)) }

  /// Keeps the first half of the features (the smaller half when their number is odd).
  public static var halves: Mask { Mask(rule: .halves(keepsFirst: true)) }

  /// Keeps one half of the features: the first half for even `k`, the second half for odd `k`.
  public static func halves(_ k: Int) -> Mask { Mask(rule: .halves(keepsFirst: k % 2 == 0)) }

  /// Keeps what this mask changes, and the other way round.
  public var inverted: Mask {
    switch rule {
    case .alternating(let k): Mask(rule: .alternating(k % 2 == 0 ? 1 : 0))
    case .halves(let keepsFirst): Mask(rule: .halves(keepsFirst: !keepsFirst))
    case .explicit(let kept): Mask(kept.map { !$0 })
    }
  }

  /// The number of features where the mask says it, or nil.
  public var dimension: Int? {
    if case .explicit(let kept) = rule { return kept.count }
    return nil
  }

  /// For each of so many features, whether it is kept.
  ///
  /// An explicit list is given as it is, whatever the dimension.
  public func kept(dimension: Int) -> [Bool] {
    switch rule {
    case .alternating(let k): (0..<max(dimension, 0)).map { ($0 % 2 == 0) == (k % 2 == 0) }
    case .halves(let keepsFirst):
      (0..<max(dimension, 0)).map { ($0 < dimension / 2) == keepsFirst }
    case .explicit(let kept): kept
    }
  }

  public var description: String {
    switch rule {
    case .alternating(let k): ".alternating(\(k))"
    case .halves(let keepsFirst): keepsFirst ? ".halves" : ".halves(1)"
    case .explicit(let kept): "[\(kept.map { $0 ? "keep" : "change" }.joined(separator: ", "))]"
    }
  }
}

extension Mask: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Bool...) { self.init(elements) }
}
