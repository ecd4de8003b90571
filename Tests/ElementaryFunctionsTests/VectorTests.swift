import Testing

@testable import ElementaryFunctions

/// A vector and its elements one by one must give the same bits.
@Suite struct VectorTests {
  static let functions:
    [(
      name: String, scalar: @Sendable (Double) -> Double,
      vector: @Sendable (SIMD8<Double>) -> SIMD8<Double>
    )] = [
      ("exp", { Elementary.exp($0) }, { Elementary.exp($0) }),
      ("log", { Elementary.log($0) }, { Elementary.log($0) }),
      ("tanh", { Elementary.tanh($0) }, { Elementary.tanh($0) }),
      ("sigmoid", { Elementary.sigmoid($0) }, { Elementary.sigmoid($0) }),
      ("softplus", { Elementary.softplus($0) }, { Elementary.softplus($0) }),
    ]

  @Test(arguments: functions.indices)
  func lanesGiveTheBitsOfNumbers(_ index: Int) {
    let (name, scalar, vector) = Self.functions[index]
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11
    }
    for round in 0..<20_000 {
      var x = SIMD8<Double>()
      for lane in 0..<8 {
        let unit = Double(next()) * 0x1p-53
        switch (round &+ (round % 50 == 0 ? lane : 0)) % 4 {
        case 0: x[lane] = unit * 60 - 30
        case 1: x[lane] = unit * 1600 - 800
        case 2: x[lane] = unit * unit * unit * unit * 1e-10
        default: x[lane] = Double(bitPattern: next() << 11)
        }
      }
      let y = vector(x)
      for lane in 0..<8 {
        let expected = scalar(x[lane])
        let same = y[lane].bitPattern == expected.bitPattern || y[lane].isNaN && expected.isNaN
        guard same else {
          Issue.record("\(name)(\(x[lane])) is \(expected), in a vector \(y[lane])")
          return
        }
      }
    }
  }

  /// A vector kernel takes zeros and denormal numbers too.
  @Test(arguments: functions.indices)
  func lanesAgreeAtEdges(_ index: Int) {
    let (name, scalar, vector) = Self.functions[index]
    let tiny = Double.leastNonzeroMagnitude
    let edges: [SIMD8<Double>] = [
      [0, -0.0, tiny, -tiny, 2.3e-308, -2.3e-308, 1e-17, -1e-17],
      [1, -1, 20, -20, 0.34657359027997264, -0.34657359027997264, 0.5, 1e-9],
      [40, -40, 708, -708, 36, -37, 3, 2],
    ]
    for x in edges {
      let y = vector(x)
      for lane in 0..<8 {
        let expected = scalar(x[lane])
        #expect(
          y[lane].bitPattern == expected.bitPattern || y[lane].isNaN && expected.isNaN,
          "\(name)(\(x[lane])) is \(expected), in a vector \(y[lane])")
      }
    }
  }

  /// Arrays go by vectors of several widths: neither the length nor a neighbour outside a kernel's
  /// range shows in a number.
  @Test func arraysGiveTheBitsOfNumbers() {
    typealias Map = (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
    let arrays: [(name: String, scalar: (Double) -> Double, map: Map)] = [
      ("exp", { Elementary.exp($0) }, { Elementary.exp($0, $1, count: $2) }),
      ("log", { Elementary.log($0) }, { Elementary.log($0, $1, count: $2) }),
      ("tanh", { Elementary.tanh($0) }, { Elementary.tanh($0, $1, count: $2) }),
      ("sigmoid", { Elementary.sigmoid($0) }, { Elementary.sigmoid($0, $1, count: $2) }),
      ("softplus", { Elementary.softplus($0) }, { Elementary.softplus($0, $1, count: $2) }),
    ]
    for (name, scalar, map) in arrays {
      for count in 0..<50 {
        for odd in [nil] + Array(0..<count) {
          let numbers = (0..<count).map { $0 == odd ? 1e3 : 0.1 + Double($0 * 7 % 50) / 9 }
          var found = numbers
          found.withUnsafeMutableBufferPointer { place in
            if let base = place.baseAddress { map(base, base, count) }
          }
          let same = zip(found, numbers).allSatisfy { $0.bitPattern == scalar($1).bitPattern }
          #expect(same, "\(name) of \(count) numbers, of which \(String(describing: odd)) is large")
        }
      }
    }
  }

  /// Softplus and its slope come from one exponential, with the bits of softplus and sigmoid.
  @Test func slopesOfSoftplusAreSigmoids() {
    let special = [
      0, -0.0, .infinity, -.infinity, .nan, 40, -40, 40.1, -40.1, 1e-300, -1e-300, 800, -800,
      -0.881373587019543, 36.7, -36.7,
    ]
    let numbers = special + (0..<400).map { Double($0 - 200) / 7 }
    for count in [numbers.count, numbers.count - 5, 47, 8, 7, 1, 0] {
      var (values, slopes) = (numbers, numbers)
      values.withUnsafeMutableBufferPointer { values in
        slopes.withUnsafeMutableBufferPointer { slopes in
          guard let out = values.baseAddress, let second = slopes.baseAddress else { return }
          Elementary.softplus(out, out, slopes: second, count: count)
        }
      }
      for (index, x) in numbers[..<count].enumerated() {
        let (value, slope) = (Elementary.softplus(x), Elementary.sigmoid(x))
        #expect(values[index].bitPattern == value.bitPattern || value.isNaN && values[index].isNaN)
        #expect(slopes[index].bitPattern == slope.bitPattern || slope.isNaN && slopes[index].isNaN)
      }
    }
  }

  /// Sines and cosines are found together for many angles; each has the bits of its own function.
  @Test func sinesWithCosinesHaveTheBitsOfEach() {
    let special = [
      0, 1e-300, 1e-16, 0x1p-27, 0x1.fffffffffffffp-28, 0.7853981633974483, 0.7853981633974484,
      1.5707963267948966, 2.356194490192345, 3.141592653589793, 4.71238898038469,
      6.283185307179585, 6.283185307179586, 355, 0x1p18,
    ]
    let angles =
      special + (0..<4001).map { Double($0) * 0.00173 } + (0..<99).map { Double($0) * 7.3 }
    for count in [angles.count, angles.count - 9, 17, 16, 15, 1, 0] {
      var sines = angles
      var cosines = angles
      sines.withUnsafeMutableBufferPointer { sines in
        cosines.withUnsafeMutableBufferPointer { cosines in
          guard let s = sines.baseAddress, let c = cosines.baseAddress else { return }
          Elementary.sineAndCosine(s, s, c, count: count)
        }
      }
      for index in 0..<count {
        let angle = angles[index]
        #expect(sines[index].bitPattern == Elementary.sin(angle).bitPattern, "\(angle)")
        #expect(cosines[index].bitPattern == Elementary.cos(angle).bitPattern, "\(angle)")
      }
    }
  }
}
