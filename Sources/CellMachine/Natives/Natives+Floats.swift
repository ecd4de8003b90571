extension Natives {
  /// What IEEE 754 defines exactly, on `Double` and `Float`.
  static let floats: [Native] =
    floating(Double.self, "f64") + floating(Float.self, "f32") + [
      Native("f64.from.f32", cost: 1) { call in call.return(Double(call.float(0))) },
      Native("f32.from.f64", cost: 1) { call in call.return(Float(call.double(0))) },
      Native("f64.bits", cost: 1) { call in call.return(call.int(0)) },
      Native("f64.fromBits", cost: 1) { call in call.return(call.int(0)) },
      Native("f32.bits", cost: 1) { call in call.return(call.int(0)) },
      Native("f32.fromBits", cost: 1) { call in call.return(call.int(0)) },
      Native("bool.eq", cost: 1) { call in call.return(call.bool(0) == call.bool(1)) },
      Native("bool.ne", cost: 1) { call in call.return(call.bool(0) != call.bool(1)) },
      Native("bool.not", cost: 1) { call in call.return(!call.bool(0)) },
    ]

  private static func floating<T: SlotFloat>(_ type: T.Type, _ prefix: String) -> [Native] {
    operations(type, prefix) + parts(type, prefix) + floatConversions(type, prefix)
  }

  private static func operations<T: SlotFloat>(_ type: T.Type, _ prefix: String) -> [Native] {
    func unary(_ name: String, _ operation: @escaping @Sendable (T) -> T) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        call.return(operation(T(slot: call.int(0))).slot)
      }
    }
    func binary(
      _ name: String, cost: Int = 1, _ operation: @escaping @Sendable (T, T) -> T
    ) -> Native {
      Native("\(prefix).\(name)", cost: cost) { call in
        call.return(operation(T(slot: call.int(0)), T(slot: call.int(1))).slot)
      }
    }
    func comparing(_ name: String, _ operation: @escaping @Sendable (T, T) -> Bool) -> Native {
      Native("\(prefix).\(name)", cost: 1) { call in
        call.return(operation(T(slot: call.int(0)), T(slot: call.int(1))))
      }
    }
    return [
      binary("add") { $0 + $1 }, binary("sub") { $0 - $1 }, binary("mul") { $0 * $1 },
      binary("div") { $0 / $1 },
      // The exponents' distance is the number of steps.
      binary("fmod", cost: 16) { $0.truncatingRemainder(dividingBy: $1) },
      binary("ieeeRemainder", cost: 16) { $0.remainder(dividingBy: $1) },
      unary("neg") { -$0 }, unary("abs") { $0.magnitude }, unary("sqrt") { $0.squareRoot() },
      unary("floor") { $0.rounded(.down) }, unary("ceil") { $0.rounded(.up) },
      unary("trunc") { $0.rounded(.towardZero) },
      unary("roundAway") { $0.rounded(.toNearestOrAwayFromZero) },
      unary("roundEven") { $0.rounded(.toNearestOrEven) },
      unary("ulp") { $0.ulp }, unary("nextUp") { $0.nextUp },
      unary("significand") { $0.significand },
      unary("binade") { $0.binade },
      comparing("eq") { $0 == $1 }, comparing("ne") { $0 != $1 }, comparing("lt") { $0 < $1 },
      comparing("le") { $0 <= $1 }, comparing("gt") { $0 > $1 }, comparing("ge") { $0 >= $1 },
      // (self, lhs, rhs): self + lhs · rhs, rounded once.
      Native("\(prefix).fma", cost: 1) { call in
        let sum = T(slot: call.int(0)).addingProduct(T(slot: call.int(1)), T(slot: call.int(2)))
        call.return(sum.slot)
      },
    ]
  }

  private static func parts<T: SlotFloat>(_ type: T.Type, _ prefix: String) -> [Native] {
    [
      Native("\(prefix).exponent", cost: 1) { call in
        call.return(Int(T(slot: call.int(0)).exponent))
      },
      Native("\(prefix).significandWidth", cost: 1) { call in
        call.return(T(slot: call.int(0)).significandWidth)
      },
      // (self, exponent): self · 2^exponent
      Native("\(prefix).scaled", cost: 2) { call in
        let value = T(slot: call.int(0))
        // Beyond these every result is 0 or infinite.
        let exponent = T.Exponent(min(max(call.int(1), -5000), 5000))
        call.return(T(sign: .plus, exponent: exponent, significand: value).slot)
      },
    ]
  }

  private static func floatConversions<T: SlotFloat>(
    _ type: T.Type, _ prefix: String
  ) -> [Native] {
    [
      Native("\(prefix).fromI64", cost: 1) { call in call.return(T(call.int(0)).slot) },
      Native("\(prefix).fromInt", cost: 1) { call in
        call.return((call.isSigned(0) ? T(call.int(0)) : T(call.uint(0))).slot)
      },
      Native("\(prefix).exactlyInt", cost: 1) { call in
        let value = call.isSigned(0) ? T(exactly: call.int(0)) : T(exactly: call.uint(0))
        call.return(value.map(\.slot))
      },
      Native("\(prefix).parse", cost: 16) { call in
        let text = call.string(0)
        call.burn(text.utf8.count / 4)
        call.return(T(text).map(\.slot))
      },
      Native("\(prefix).description") { call in call.return(T(slot: call.int(0)).description) },
    ]
  }
}

/// A floating-point type as it lies in a slot.
private protocol SlotFloat: BinaryFloatingPoint, LosslessStringConvertible, Sendable {
  init(slot: Slot)
  var slot: Slot { get }
}

extension Double: SlotFloat {
  init(slot: Slot) { self.init(bitPattern: UInt64(truncatingIfNeeded: slot)) }
  var slot: Slot { Slot(truncatingIfNeeded: bitPattern) }
}

extension Float: SlotFloat {
  init(slot: Slot) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  var slot: Slot { Slot(bitPattern) }
}
