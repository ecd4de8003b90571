/// Whole arrays at once: four vectors of eight, then one vector, where all are in the range of the vector
/// kernel, one by one elsewhere. All give the same bits.
extension Elementary {
  /// out = exp(source); the two may be the same place.
  package static func exp(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>, count: Int
  ) {
    map(
      source, out, count, lower: -708, upper: 708, { Kernel.exp($0) }, { Kernel.exp($0) },
      { exp($0) })
  }

  /// out = log(source); the two may be the same place.
  package static func log(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>, count: Int
  ) {
    map(
      source, out, count, lower: 0x1p-1022, upper: .greatestFiniteMagnitude,
      { Kernel.log($0) }, { Kernel.log($0) }, { log($0) })
  }

  /// out = tanh(source); the two may be the same place.
  package static func tanh(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>, count: Int
  ) {
    map(
      source, out, count, lower: -20, upper: 20, { Kernel.tanh($0) }, { Kernel.tanh($0) },
      { tanh($0) })
  }

  /// out = sigmoid(source); the two may be the same place.
  package static func sigmoid(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>, count: Int
  ) {
    map(
      source, out, count, lower: -40, upper: 40, { Kernel.sigmoid($0) }, { Kernel.sigmoid($0) },
      { sigmoid($0) })
  }

  /// out = softplus(source); the two may be the same place.
  package static func softplus(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>, count: Int
  ) {
    map(
      source, out, count, lower: -40, upper: 40, { Kernel.softplus($0) }, { Kernel.softplus($0) },
      { softplus($0) })
  }

  /// out = softplus(source) and slopes = sigmoid(source).
  package static func softplus(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>,
    slopes: UnsafeMutablePointer<Double>, count: Int
  ) {
    var index = 0
    while index < count {
      if index &+ 32 <= count {
        let vectors = loadFour(source, index)
        if vectors.isWithin(-40, 40) {
          let (value, slope) = Kernel.softplusAndSlope(vectors)
          store(value, out, index)
          store(slope, slopes, index)
          index &+= 32
          continue
        }
      }
      let end = min(index &+ 8, count)
      if end == index &+ 8, load(source, index).isWithin(-40, 40) {
        let (value, slope) = Kernel.softplusAndSlope(load(source, index))
        store(value, out, index)
        store(slope, slopes, index)
      } else {
        for place in index..<end {
          (out[place], slopes[place]) = softplusAndSlope(source[place])
        }
      }
      index = end
    }
  }

  /// The sines and cosines of angles from 0 to below 2¹⁹; each place may be that of the angles.
  package static func sineAndCosine(
    _ angles: UnsafePointer<Double>, _ sines: UnsafeMutablePointer<Double>,
    _ cosines: UnsafeMutablePointer<Double>, count: Int
  ) {
    var index = 0
    while index &+ 32 <= count {
      let (sine, cosine) = Kernel.sineAndCosine(loadFour(angles, index))
      store(sine, sines, index)
      store(cosine, cosines, index)
      index &+= 32
    }
    while index &+ 8 <= count {
      let (sine, cosine) = Kernel.sineAndCosine(load(angles, index))
      store(sine, sines, index)
      store(cosine, cosines, index)
      index &+= 8
    }
    while index < count {
      (sines[index], cosines[index]) = Kernel.sineAndCosine(angles[index])
      index &+= 1
    }
  }

  private typealias Vector = SIMD8<Double>

  @inline(__always)
  private static func load(_ source: UnsafePointer<Double>, _ place: Int) -> Vector {
    UnsafeRawPointer(source + place).loadUnaligned(as: Vector.self)
  }

  @inline(__always)
  private static func store(
    _ value: Vector, _ out: UnsafeMutablePointer<Double>, _ place: Int
  ) {
    UnsafeMutableRawPointer(out + place).storeBytes(of: value, as: Vector.self)
  }

  @inline(__always)
  private static func loadFour(_ source: UnsafePointer<Double>, _ place: Int) -> Four {
    Four(
      load(source, place), load(source, place &+ 8), load(source, place &+ 16),
      load(source, place &+ 24))
  }

  @inline(__always)
  private static func store(_ value: Four, _ out: UnsafeMutablePointer<Double>, _ place: Int) {
    store(value.a, out, place)
    store(value.b, out, place &+ 8)
    store(value.c, out, place &+ 16)
    store(value.d, out, place &+ 24)
  }

  @inline(__always)
  private static func map(
    _ source: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>, _ count: Int,
    lower: Double, upper: Double, _ four: (Four) -> Four, _ vector: (Vector) -> Vector,
    _ scalar: (Double) -> Double
  ) {
    var index = 0
    while index &+ 8 <= count {
      if index &+ 32 <= count {
        let vectors = loadFour(source, index)
        if vectors.isWithin(lower, upper) {
          store(four(vectors), out, index)
          index &+= 32
          continue
        }
      }
      let numbers = load(source, index)
      if numbers.isWithin(lower, upper) {
        store(vector(numbers), out, index)
      } else {
        for place in index..<index &+ 8 { out[place] = scalar(source[place]) }
      }
      index &+= 8
    }
    while index < count {
      out[index] = scalar(source[index])
      index &+= 1
    }
  }
}

/// Vectors of eight, lane by lane the same bits as the functions of one number.
extension Elementary {
  /// e to the power of each lane.
  public static func exp(_ x: SIMD8<Double>) -> SIMD8<Double> {
    lanes(x) { exp($0, $1, count: 8) }
  }

  /// The natural logarithm of each lane.
  public static func log(_ x: SIMD8<Double>) -> SIMD8<Double> {
    lanes(x) { log($0, $1, count: 8) }
  }

  /// The hyperbolic tangent of each lane.
  public static func tanh(_ x: SIMD8<Double>) -> SIMD8<Double> {
    lanes(x) { tanh($0, $1, count: 8) }
  }

  /// 1 / (1 + e⁻ˣ) of each lane.
  public static func sigmoid(_ x: SIMD8<Double>) -> SIMD8<Double> {
    lanes(x) { sigmoid($0, $1, count: 8) }
  }

  /// log(1 + eˣ) of each lane.
  public static func softplus(_ x: SIMD8<Double>) -> SIMD8<Double> {
    lanes(x) { softplus($0, $1, count: 8) }
  }

  @inline(__always)
  private static func lanes(
    _ x: SIMD8<Double>,
    _ function: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) -> SIMD8<Double> {
    var result = x
    withUnsafeMutableBytes(of: &result) { bytes in
      let out = bytes.assumingMemoryBound(to: Double.self)
      if let base = out.baseAddress { function(base, base) }
    }
    return result
  }
}

extension SIMD8<Double> {
  /// Whether all lanes lie between two numbers; NaN lies nowhere.
  @inline(__always)
  fileprivate func isWithin(_ lower: Double, _ upper: Double) -> Bool {
    all((self .>= lower) .& (self .<= upper))
  }
}

extension Four {
  @inline(__always)
  fileprivate func isWithin(_ lower: Double, _ upper: Double) -> Bool {
    a.isWithin(lower, upper) && b.isWithin(lower, upper) && c.isWithin(lower, upper)
      && d.isWithin(lower, upper)
  }
}
