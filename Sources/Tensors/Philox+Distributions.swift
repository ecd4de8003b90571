import ElementaryFunctions

extension Philox {
  /// The next standard normal number.
  ///
  /// Box–Muller: two uniforms give two normals, the second is kept for the next call. The first
  /// uniform is taken in (0, 1], so that its logarithm is finite.
  public mutating func normal() -> Double {
    if let value = spareNormal {
      spareNormal = nil
      return value
    }
    let radius = (-2 * Elementary.log(1 - uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    spareNormal = radius * Elementary.sin(angle)
    return radius * Elementary.cos(angle)
  }

  /// Uniform numbers in [0, 1) in the given shape.
  public mutating func uniform(shape: [Int]) -> Tensor {
    fill(shape) { generator, out, count in
      for index in 0..<count { out[index] = generator.uniform() }
    }
  }

  /// Standard normal numbers in the given shape.
  public mutating func normal(shape: [Int]) -> Tensor {
    fill(shape) { $0.fillNormal($1, $2) }
  }

  /// The numbers that so many calls of `normal()` give, with functions of many numbers at once.
  private mutating func fillNormal(_ out: Output, _ count: Int) {
    var place = 0
    if count > 0, spareNormal != nil {
      out[0] = normal()
      place = 1
    }
    let context = ThreadContext.current
    let most = min((count - place) / 2, 256)
    let (radii, capacity) = context.take(count: 3 * most)
    defer { context.put(radii, capacity: capacity) }
    let (sines, cosines) = (radii + most, radii + 2 * most)
    while place + 1 < count {
      let pairs = min((count - place) / 2, most)
      for pair in 0..<pairs {
        radii[pair] = 1 - uniform()
        sines[pair] = 2 * Double.pi * uniform()
      }
      Elementary.log(radii, radii, count: pairs)
      Elementwise.map(
        radii, radii, pairs, { (-2 * $0).roots }, { (-2 * $0).squareRoot() })
      Elementary.sineAndCosine(sines, sines, cosines, count: pairs)
      for pair in 0..<pairs {
        out[place &+ 2 &* pair] = radii[pair] * cosines[pair]
        out[place &+ 2 &* pair &+ 1] = radii[pair] * sines[pair]
      }
      place += 2 * pairs
    }
    if place < count { out[place] = normal() }
  }

  private mutating func fill(
    _ shape: [Int], _ draw: (inout Philox, Output, Int) -> Void
  ) -> Tensor {
    guard shape.allSatisfy({ $0 >= 0 }) else {
      return fault(
        ShapeError("a shape needs lengths of at least 0, got \(shape)"),
        returning: .placeholder(shape.map { max($0, 0) }))
    }
    Supervision.charge(work: 8 * min(Tensor.count(of: shape), 1 << 56))
    if Supervision.hasFault { return .placeholder(shape) }
    return Tensor.make(shape) { draw(&self, $0, Tensor.count(of: shape)) }
  }
}

/// The generator that sampling functions draw from when none is given.
///
/// Whoever runs a cell sets it from the notebook's seed and the cell's label; in a plain program
/// it starts from seed 0 on every thread.
public enum Random {
  /// The generator of this thread.
  public static var current: Philox {
    get { ThreadContext.current.generator }
    set { ThreadContext.current.generator = newValue }
  }

  /// Runs a body with another generator; the one before it comes back unchanged.
  public static func with<Result>(
    _ generator: Philox, body: () throws -> Result
  ) rethrows -> Result {
    let context = ThreadContext.current
    let outer = context.generator
    context.generator = generator
    defer { context.generator = outer }
    return try body()
  }

  /// A uniform number in [0, 1).
  public static func uniform() -> Double { ThreadContext.current.generator.uniform() }

  /// A standard normal number.
  public static func normal() -> Double { ThreadContext.current.generator.normal() }

  /// Uniform numbers in [0, 1) in the given shape.
  public static func uniform(shape: [Int]) -> Tensor {
    ThreadContext.current.generator.uniform(shape: shape)
  }

  /// Standard normal numbers in the given shape.
  public static func normal(shape: [Int]) -> Tensor {
    ThreadContext.current.generator.normal(shape: shape)
  }

  /// The numbers 0..<count in random order.
  public static func permutation(_ count: Int) -> [Int] {
    ThreadContext.current.generator.permutation(count)
  }
}
