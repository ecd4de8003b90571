import ElementaryFunctions
public import Tensors

/// Small images that are drawn by formulas: nothing is downloaded.
///
/// Images are rows of size × size numbers from 0 (background) to 1 (ink), `[N, size²]`; an
/// `ImageShape(height: size, width: size)` describes them.
public enum ToyImages {
  /// Discs, rings, squares, crosses and triangles of random place and size.
  ///
  /// - Parameters:
  ///   - count: The number of images.
  ///   - size: Rows and columns, at least 4.
  ///   - levels: The number of grey levels; 2 gives zeros and ones, 0 leaves soft edges as they
  ///     are.
  public static func shapes(_ count: Int, size: Int = 16, levels: Int = 0) -> Tensor {
    drawn(count, size, levels) { generator in
      let kind = generator.integer(below: 5)
      let radius = 0.2 + 0.15 * generator.uniform()
      let (cx, cy) = (centre(&generator, radius), centre(&generator, radius))
      return { x, y in distance(kind, x - cx, y - cy, radius) }
    }
  }

  /// The digits 0 to 9 in strokes, a little moved, scaled and slanted.
  ///
  /// - Parameters:
  ///   - count: The number of images.
  ///   - size: Rows and columns, at least 4.
  ///   - levels: The number of grey levels; 2 gives zeros and ones, 0 leaves soft edges as they
  ///     are.
  /// - Returns: The images, and the digit of each, `[N]`.
  public static func glyphs(
    _ count: Int, size: Int = 16, levels: Int = 0
  ) -> (images: Tensor, digits: Tensor) {
    var digits: [Double] = []
    let images = drawn(count, size, levels) { generator in
      let digit = generator.integer(below: 10)
      digits.append(Double(digit))
      let (dx, dy) = (0.1 * (generator.uniform() - 0.5), 0.1 * (generator.uniform() - 0.5))
      let scale = 0.85 + 0.25 * generator.uniform()
      let slant = 0.3 * (generator.uniform() - 0.5)
      let thickness = 0.05 + 0.03 * generator.uniform()
      let strokes = strokes[digit]
      return { x, y in
        let v = (y - 0.5 - dy) / scale + 0.5
        let u = (x - 0.5 - dx) / scale + 0.5 + slant * (v - 0.5)
        return scale * (strokes.map { segment(u, v, $0) }.reduce(1, min) - thickness)
      }
    }
    return (images, Tensor(digits))
  }

  /// A centre so far from the edges that a shape fits.
  private static func centre(_ generator: inout Philox, _ radius: Double) -> Double {
    radius + 0.05 + (0.9 - 2 * radius) * generator.uniform()
  }

  /// Images from a function that says how far a place is outside of the ink, in the unit square.
  private static func drawn(
    _ count: Int, _ size: Int, _ levels: Int,
    _ next: (inout Philox) -> (Double, Double) -> Double
  ) -> Tensor {
    let (count, size) = (drawCount(count), max(size, 4))
    var generator = Random.current
    defer { Random.current = generator }
    Supervision.charge(work: 64 * count * size * size)
    if Supervision.hasFault { return Tensor(zeros: [0, size * size]) }
    var scalars: [Double] = []
    scalars.reserveCapacity(count * size * size)
    let top = Double(levels - 1)
    for _ in 0..<count {
      let outside = next(&generator)
      for row in 0..<size {
        for column in 0..<size {
          let x = (Double(column) + 0.5) / Double(size)
          let y = (Double(row) + 0.5) / Double(size)
          // The edge is a pixel wide.
          let ink = min(max(0.5 - outside(x, y) * Double(size), 0), 1)
          scalars.append(levels >= 2 ? (ink * top).rounded() / top : ink)
        }
      }
    }
    return Tensor(shape: [count, size * size], scalars: scalars)
  }

  /// How far a place is outside of a shape around the origin; negative inside.
  private static func distance(_ kind: Int, _ x: Double, _ y: Double, _ r: Double) -> Double {
    let radius = (x * x + y * y).squareRoot()
    switch kind {
    case 0: return radius - r
    case 1: return abs(radius - 0.8 * r) - 0.25 * r
    case 2: return max(abs(x), abs(y)) - 0.85 * r
    case 3:
      let arm = { (a: Double, b: Double) in max(abs(a) - r, abs(b) - 0.3 * r) }
      return min(arm(x, y), arm(y, x))
    default:
      let side = 0.5 * 3.0.squareRoot()
      return max(y - 0.5 * r, side * abs(x) - 0.5 * y - 0.5 * r)
    }
  }

  /// The distance of a place from a stroke.
  private static func segment(_ x: Double, _ y: Double, _ s: [Double]) -> Double {
    let (dx, dy) = (s[2] - s[0], s[3] - s[1])
    let length = dx * dx + dy * dy
    let t = length > 0 ? min(max(((x - s[0]) * dx + (y - s[1]) * dy) / length, 0), 1) : 0
    let (u, v) = (x - s[0] - t * dx, y - s[1] - t * dy)
    return (u * u + v * v).squareRoot()
  }

  /// Strokes of each digit, from (x₀, y₀) to (x₁, y₁) in the unit square, y downwards.
  private static let strokes: [[[Double]]] = {
    let (l, m, r) = (0.3, 0.5, 0.7)
    let (t, c, b) = (0.15, 0.5, 0.85)
    let top = [l, t, r, t]
    let middle = [l, c, r, c]
    let bottom = [l, b, r, b]
    let (leftUpper, leftLower) = ([l, t, l, c], [l, c, l, b])
    let (rightUpper, rightLower) = ([r, t, r, c], [r, c, r, b])
    return [
      [top, bottom, leftUpper, leftLower, rightUpper, rightLower],
      [[m, t, m, b], [l + 0.05, t + 0.15, m, t]],
      [top, rightUpper, middle, leftLower, bottom],
      [top, rightUpper, middle, rightLower, bottom],
      [leftUpper, middle, rightUpper, rightLower],
      [top, leftUpper, middle, rightLower, bottom],
      [top, leftUpper, middle, leftLower, rightLower, bottom],
      [top, [r, t, m, b]],
      [top, middle, bottom, leftUpper, leftLower, rightUpper, rightLower],
      [top, leftUpper, rightUpper, middle, rightLower, bottom],
    ]
  }()
}
