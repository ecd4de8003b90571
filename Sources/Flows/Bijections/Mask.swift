import Tensors

/// Which features a coupling layer keeps unchanged: `true` means kept.
public struct Mask: CustomStringConvertible {
  private enum Rule {
    case alternating(Int)
    case halves(keepsFirst: Bool)
    case random(seed: Int, isInverted: Bool)
    case image(ImagePattern, ImageShape, keepsFirst: Bool)
    case explicit([Bool])
  }

  private enum ImagePattern: String {
    case checkerboard, channelwise
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

  /// Keeps a random half of the features (the smaller half when their number is odd), the same
  /// for the same seed and number of features.
  public static func random(seed: Int) -> Mask {
    Mask(rule: .random(seed: seed, isInverted: false))
  }

  /// Keeps the pixels of an image whose row and column add up to an even number (odd for odd `k`),
  /// in all channels.
  ///
  /// Source: Dinh, Sohl-Dickstein, Bengio (2017), "Density estimation using Real NVP", figure 3.
  public static func checkerboard(_ k: Int, _ shape: ImageShape) -> Mask {
    Mask(rule: .image(.checkerboard, shape, keepsFirst: k % 2 == 0))
  }

  /// Keeps the first half of the channels of an image, the second half for odd `k`.
  public static func channelwise(_ k: Int, _ shape: ImageShape) -> Mask {
    Mask(rule: .image(.channelwise, shape, keepsFirst: k % 2 == 0))
  }

  /// Keeps what this mask changes, and the other way round.
  public var inverted: Mask {
    switch rule {
    case .alternating(let k): Mask(rule: .alternating(k % 2 == 0 ? 1 : 0))
    case .halves(let keepsFirst): Mask(rule: .halves(keepsFirst: !keepsFirst))
    case .random(let seed, let isInverted):
      Mask(rule: .random(seed: seed, isInverted: !isInverted))
    case .image(let pattern, let shape, let keepsFirst):
      Mask(rule: .image(pattern, shape, keepsFirst: !keepsFirst))
    case .explicit(let kept): Mask(kept.map { !$0 })
    }
  }

  /// The number of features where the mask says it, or nil.
  public var dimension: Int? {
    switch rule {
    case .explicit(let kept): kept.count
    case .image(_, let shape, _): shape.count
    case .alternating, .halves, .random: nil
    }
  }

  /// For each of so many features, whether it is kept.
  ///
  /// An explicit list and the pattern of an image are given as they are, whatever the dimension.
  public func kept(dimension: Int) -> [Bool] {
    let dimension = max(dimension, 0)
    switch rule {
    case .alternating(let k): return (0..<dimension).map { ($0 % 2 == 0) == (k % 2 == 0) }
    case .halves(let keepsFirst):
      return (0..<dimension).map { ($0 < dimension / 2) == keepsFirst }
    case .random(let seed, let isInverted):
      var generator = Philox(seed: seed)
      let chosen = Set(generator.permutation(dimension).prefix(dimension / 2))
      return (0..<dimension).map { chosen.contains($0) != isInverted }
    case .image(let pattern, let shape, let keepsFirst):
      return (0..<shape.count).map { index in
        let (channel, row, column) = shape.place(of: index)
        let isFirst =
          switch pattern {
          case .checkerboard: (row + column) % 2 == 0
          case .channelwise: channel < (shape.channels + 1) / 2
          }
        return isFirst == keepsFirst
      }
    case .explicit(let kept): return kept
    }
  }

  public var description: String {
    switch rule {
    case .alternating(let k): ".alternating(\(k))"
    case .halves(let keepsFirst): keepsFirst ? ".halves" : ".halves(1)"
    case .random(let seed, let isInverted):
      ".random(seed: \(seed))" + (isInverted ? ".inverted" : "")
    case .image(let pattern, let shape, let keepsFirst):
      ".\(pattern.rawValue)(\(keepsFirst ? 0 : 1), \(shape))"
    case .explicit(let kept): "[\(kept.map { $0 ? "keep" : "change" }.joined(separator: ", "))]"
    }
  }
}

extension Mask: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Bool...) { self.init(elements) }
}
