extension Natives {
  /// Integer arithmetic of every width. Lowering uses instructions for most of it; these are the
  /// same operations for the rest.
  static let integers: [Native] =
    integer(Int.self, "i64", signed: true) + integer(Int8.self, "i8", signed: true)
    + integer(Int16.self, "i16", signed: true) + integer(Int32.self, "i32", signed: true)
    + integer(UInt.self, "u64", signed: false) + integer(UInt8.self, "u8", signed: false)
    + integer(UInt16.self, "u16", signed: false) + integer(UInt32.self, "u32", signed: false)
    + integerText

  /// A register holds the value sign- or zero-extended.
  @inline(__always) private static func slot<T: FixedWidthInteger>(_ value: T) -> Slot {
    Slot(truncatingIfNeeded: value)
  }

  private typealias Reporting<T> = @Sendable (T, T) -> (partialValue: T, overflow: Bool)

  private static func integer<T: FixedWidthInteger & Sendable>(
    _ type: T.Type, _ prefix: String, signed: Bool
  ) -> [Native] {
    arithmetic(type, prefix) + bits(type, prefix) + conversions(type, prefix, signed: signed)
      + wide(type, prefix)
  }

  private static func arithmetic<T: FixedWidthInteger & Sendable>(
    _ type: T.Type, _ prefix: String
  ) -> [Native] {
    func trapping(_ name: String, _ operation: @escaping Reporting<T>) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        let (value, overflow) = operation(
          T(truncatingIfNeeded: call.int(0)), T(truncatingIfNeeded: call.int(1)))
        if overflow { call.trap(.overflow) }
        call.return(slot(value))
      }
    }
    func dividing(_ name: String, _ operation: @escaping Reporting<T>) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        let divisor = T(truncatingIfNeeded: call.int(1))
        if divisor == 0 {
          call.trap(.divisionByZero)
          return
        }
        let (value, overflow) = operation(T(truncatingIfNeeded: call.int(0)), divisor)
        if overflow { call.trap(.overflow) }
        call.return(slot(value))
      }
    }
    func plain(_ name: String, _ operation: @escaping @Sendable (T, T) -> T) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        call.return(
          slot(
            operation(T(truncatingIfNeeded: call.int(0)), T(truncatingIfNeeded: call.int(1)))))
      }
    }
    func comparing(_ name: String, _ operation: @escaping @Sendable (T, T) -> Bool) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        call.return(
          operation(T(truncatingIfNeeded: call.int(0)), T(truncatingIfNeeded: call.int(1))))
      }
    }
    return [
      trapping("add") { $0.addingReportingOverflow($1) },
      trapping("sub") { $0.subtractingReportingOverflow($1) },
      trapping("mul") { $0.multipliedReportingOverflow(by: $1) },
      dividing("div") { $0.dividedReportingOverflow(by: $1) },
      dividing("rem") { $0.remainderReportingOverflow(dividingBy: $1) },
      plain("wrapAdd") { $0 &+ $1 }, plain("wrapSub") { $0 &- $1 },
      plain("wrapMul") { $0 &* $1 }, plain("and") { $0 & $1 }, plain("or") { $0 | $1 },
      plain("xor") { $0 ^ $1 }, plain("maskShl") { $0 &<< $1 }, plain("maskShr") { $0 &>> $1 },
      comparing("eq") { $0 == $1 }, comparing("ne") { $0 != $1 }, comparing("lt") { $0 < $1 },
      comparing("le") { $0 <= $1 }, comparing("gt") { $0 > $1 }, comparing("ge") { $0 >= $1 },
      Native("\(prefix).neg", cost: 1) { call in
        let (value, overflow) = T(0).subtractingReportingOverflow(
          T(truncatingIfNeeded: call.int(0)))
        if overflow { call.trap(.overflow) }
        call.return(slot(value))
      },
    ]
  }

  private static func bits<T: FixedWidthInteger & Sendable>(
    _ type: T.Type, _ prefix: String
  ) -> [Native] {
    func counting(_ name: String, _ count: @escaping @Sendable (T) -> Int) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        call.return(count(T(truncatingIfNeeded: call.int(0))))
      }
    }
    /// The amount as a signed number: an unsigned one beyond `Int.max` shifts everything out.
    @Sendable func amount(_ call: NativeCall) -> Int {
      let amount = call.int(1)
      return amount < 0 && !call.isSigned(0) ? Int.max : amount
    }
    return [
      counting("not") { slot(~$0) }, counting("popcount") { $0.nonzeroBitCount },
      counting("leadingZeros") { $0.leadingZeroBitCount },
      counting("trailingZeros") { $0.trailingZeroBitCount },
      counting("byteSwapped") { slot($0.byteSwapped) },
      counting("magnitude") { slot($0.magnitude) },
      Native("\(prefix).shl", cost: 1) { call in
        call.return(slot(T(truncatingIfNeeded: call.int(0)) << amount(call)))
      },
      Native("\(prefix).shr", cost: 1) { call in
        call.return(slot(T(truncatingIfNeeded: call.int(0)) >> amount(call)))
      },
    ]
  }

  /// From other integers (the generic parameter says which) and from floating point.
  private static func conversions<T: FixedWidthInteger & Sendable>(
    _ type: T.Type, _ prefix: String, signed: Bool
  ) -> [Native] {
    @Sendable func exactly(_ call: NativeCall) -> T? {
      call.isSigned(0) ? T(exactly: call.int(0)) : T(exactly: call.uint(0))
    }
    @Sendable func convert(_ value: Double, _ call: NativeCall) {
      if let result = T(exactly: value.rounded(.towardZero)) {
        call.return(slot(result))
      } else {
        let why =
          value.isFinite ? "the value \(value) doesn't fit" : "it is either infinite or NaN"
        call.trap(.overflow, "Double value cannot be converted to an integer: \(why)")
      }
    }
    return [
      Native("\(prefix).convert", cost: 1) { call in
        if let value = exactly(call) {
          call.return(slot(value))
        } else {
          call.trap(.overflow, "not enough bits to represent the passed value")
        }
      },
      Native("\(prefix).exactly", cost: 1) { call in call.return(exactly(call).map(slot)) },
      Native("\(prefix).truncate", cost: 1) { call in
        call.return(slot(T(truncatingIfNeeded: call.int(0))))
      },
      Native("\(prefix).fromBits", cost: 1) { call in
        call.return(slot(T(truncatingIfNeeded: call.int(0))))
      },
      Native("\(prefix).clamp", cost: 1) { call in
        call.return(
          slot(call.isSigned(0) ? T(clamping: call.int(0)) : T(clamping: call.uint(0))))
      },
      Native("\(prefix).fromF64", cost: 1) { call in convert(call.double(0), call) },
      Native("\(prefix).fromF32", cost: 1) { call in convert(Double(call.float(0)), call) },
      Native("\(prefix).exactlyF64", cost: 1) { call in
        call.return(T(exactly: call.double(0)).map(slot))
      },
      Native("\(prefix).description") { call in
        call.return(T(truncatingIfNeeded: call.int(0)).description)
      },
    ]
  }

  private static func wide<T: FixedWidthInteger & Sendable>(
    _ type: T.Type, _ prefix: String
  ) -> [Native] {
    [
      Native("\(prefix).mulReporting", cost: 2) { call in
        let result = T(truncatingIfNeeded: call.int(0)).multipliedReportingOverflow(
          by: T(truncatingIfNeeded: call.int(1)))
        call.return(slot(result.partialValue))
        call.return(result.overflow, at: 1)
      },
      Native("\(prefix).mulFull", cost: 2) { call in
        let result = T(truncatingIfNeeded: call.int(0)).multipliedFullWidth(
          by: T(truncatingIfNeeded: call.int(1)))
        call.return(slot(result.high))
        call.return(slot(result.low), at: 1)
      },
      Native("\(prefix).divFull", cost: 4) { call in
        let divisor = T(truncatingIfNeeded: call.int(0))
        let high = T(truncatingIfNeeded: call.int(1))
        let low = T.Magnitude(truncatingIfNeeded: call.int(2))
        if divisor == 0 {
          call.trap(.divisionByZero)
          return
        }
        guard let result = divided(high: high, low: low, by: divisor) else {
          call.trap(.overflow, "the quotient is not representable")
          return
        }
        call.return(slot(result.quotient))
        call.return(slot(result.remainder), at: 1)
      },
    ]
  }

  /// Long division of a double-width number; nil when the quotient doesn't fit.
  private static func divided<T: FixedWidthInteger>(
    high: T, low: T.Magnitude, by divisor: T
  ) -> (quotient: T, remainder: T)? {
    let shift = T.bitWidth
    if T.isSigned {
      let dividend = Int128(high) << shift | Int128(low)
      let (quotient, overflow) = dividend.dividedReportingOverflow(by: Int128(divisor))
      guard !overflow, let fitting = T(exactly: quotient) else { return nil }
      return (fitting, T(truncatingIfNeeded: dividend % Int128(divisor)))
    }
    let dividend = UInt128(high) << shift | UInt128(low)
    guard let fitting = T(exactly: dividend / UInt128(divisor)) else { return nil }
    return (fitting, T(truncatingIfNeeded: dividend % UInt128(divisor)))
  }

  private static let integerText: [Native] = [
    // (text, radix, bits, signed) -> UInt64?
    Native("integer.parse", cost: 16) { call in
      let text = call.string(0)
      let radix = min(max(call.int(1), 2), 36)
      call.burn(text.utf8.count / 4)
      let value: Int? =
        switch (call.int(2), call.bool(3)) {
        case (8, true): Int8(text, radix: radix).map(slot)
        case (16, true): Int16(text, radix: radix).map(slot)
        case (32, true): Int32(text, radix: radix).map(slot)
        case (_, true): Int(text, radix: radix)
        case (8, false): UInt8(text, radix: radix).map(slot)
        case (16, false): UInt16(text, radix: radix).map(slot)
        case (32, false): UInt32(text, radix: radix).map(slot)
        case (_, false): UInt(text, radix: radix).map(slot)
        }
      call.return(value)
    },
    // (magnitude, isNegative, radix, uppercase) -> String
    Native("integer.format", cost: 16) { call in
      let radix = min(max(call.int(2), 2), 36)
      let text = String(call.uint64(0), radix: radix, uppercase: call.bool(3))
      call.return(call.bool(1) ? "-" + text : text)
    },
  ]
}

extension NativeCall {
  /// Whether generic parameter `index` is a signed integer type.
  @inline(__always) func isSigned(_ index: Int) -> Bool {
    if case .integer(_, let isSigned) = machine.types[type(index)].kind { return isSigned }
    return true
  }
}
