/// Makes shapes and other short lists of numbers. Those of a training's steps are the same ones again
/// and again, and a thread keeps them.
package enum Shape {
  /// A shape of one axis.
  package static func of(_ length: Int) -> [Int] { of(count: 1) { _ in length } }

  /// A shape of two axes.
  static func of(_ rows: Int, _ columns: Int) -> [Int] {
    of(count: 2) { $0 == 0 ? rows : columns }
  }

  /// A shape of so many axes, asked for one after the other from the first on, maybe more than once.
  @inline(__always)
  package static func of(count: Int, _ length: (Int) -> Int) -> [Int] {
    count == 0 ? [] : ThreadContext.current.shape(count: count, length)
  }
}

/// Shapes that were made before, each in a place that follows from its lengths.
struct ShapeTable: ~Copyable {
  private static let placeCount = 256

  private let places = UnsafeMutablePointer<[Int]>.allocate(capacity: placeCount)

  init() { places.initialize(repeating: [], count: Self.placeCount) }

  @inline(__always)
  func shape(count: Int, _ length: (Int) -> Int) -> [Int] {
    var sum = UInt64(truncatingIfNeeded: count)
    for axis in 0..<count {
      sum = (sum ^ UInt64(truncatingIfNeeded: length(axis))) &* 0x9e37_79b9_7f4a_7c15
    }
    let place = places + Int(sum >> 56)
    if isEqual(place.pointee, count, length) { return place.pointee }
    let shape = (0..<count).map(length)
    place.pointee = shape
    return shape
  }

  @inline(__always)
  private func isEqual(_ shape: [Int], _ count: Int, _ length: (Int) -> Int) -> Bool {
    guard shape.count == count else { return false }
    for axis in 0..<count where shape[axis] != length(axis) { return false }
    return true
  }

  deinit {
    places.deinitialize(count: Self.placeCount)
    places.deallocate()
  }
}
