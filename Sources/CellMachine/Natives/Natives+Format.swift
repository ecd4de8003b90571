#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Natives {
  /// `String(format:)` for numbers: integers, floating point in decimal, and `%`.
  static let formatting: [Native] = [
    // (format, [any CVarArg]) -> String
    Native("string.format", cost: 40) { call in
      var formatter = Formatter(call: call, format: Array(call.string(0).utf8))
      if let text = formatter.text() { call.return(text) }
    }
  ]
}

/// Walks over a format and its arguments.
private struct Formatter {
  let call: NativeCall
  let format: [UInt8]
  var position = 0
  /// How many conversions have taken the argument that comes next.
  var conversions = 0
  /// Where to look for the next argument that is a floating-point number, and that is none.
  var nextFloating = 0
  var nextOther = 0
  var result: [UInt8] = []

  /// Wider fields serve nobody, and cost memory.
  static let widthMax = 4096

  init(call: NativeCall, format: [UInt8]) {
    self.call = call
    self.format = format
  }

  /// One conversion, as `printf` reads it.
  struct Specification {
    var flags: [UInt8] = []
    var width: Int?
    var precision: Int?
    var isLong = false
    var shortness = 0
    var argument: Int?
    var conversion: UInt8 = 0
  }

  mutating func text() -> String? {
    while position < format.count {
      if call.isTrapped { return nil }
      let byte = format[position]
      position += 1
      if byte != UInt8(ascii: "%") {
        result.append(byte)
        continue
      }
      guard let specification = specification(), convert(specification) else { return nil }
    }
    call.burn(result.count / 4)
    return String(decoding: result, as: UTF8.self)
  }

  private func refuse(_ message: String) {
    call.trap(.library, "String(format:): \(message)")
  }

  private mutating func number() -> Int? {
    var value: Int?
    while position < format.count, (48...57).contains(format[position]) {
      value = min(Formatter.widthMax + 1, (value ?? 0) * 10 + Int(format[position] - 48))
      position += 1
    }
    return value
  }

  private mutating func specification() -> Specification? {
    var result = Specification()
    let start = position
    if let number = number(), number > 0, position < format.count,
      format[position] == UInt8(ascii: "$")
    {
      position += 1
      result.argument = number - 1
    } else {
      position = start
    }
    while position < format.count, "-+ 0#'".utf8.contains(format[position]) {
      if format[position] != UInt8(ascii: "'") { result.flags.append(format[position]) }
      position += 1
    }
    if position < format.count, format[position] == UInt8(ascii: "*") {
      position += 1
      guard let width = integer(nil) else { return nil }
      if width < 0 { result.flags.append(UInt8(ascii: "-")) }
      result.width = Int(min(width.magnitude, UInt(Formatter.widthMax + 1)))
    } else {
      result.width = number()
    }
    if position < format.count, format[position] == UInt8(ascii: ".") {
      position += 1
      if position < format.count, format[position] == UInt8(ascii: "*") {
        position += 1
        guard let precision = integer(nil) else { return nil }
        result.precision = precision < 0 ? nil : min(precision, Formatter.widthMax + 1)
      } else {
        result.precision = number() ?? 0
      }
    }
    while position < format.count, "lhqztjL".utf8.contains(format[position]) {
      if format[position] == UInt8(ascii: "h") {
        result.shortness += 1
      } else {
        result.isLong = true
      }
      position += 1
    }
    guard position < format.count else {
      refuse("the format ends inside a conversion")
      return nil
    }
    result.conversion = format[position]
    position += 1
    if max(result.width ?? 0, result.precision ?? 0) > Formatter.widthMax {
      refuse("a width or precision may be at most \(Formatter.widthMax)")
      return nil
    }
    return result
  }

  // MARK: Arguments

  /// The runtime type and slots of an argument.
  private func argument(_ index: Int) -> (kind: TypeDescriptor.Kind, slots: Slots)? {
    let arguments = call.raws(1)
    guard index < arguments.count else {
      refuse("the format asks for \(index + 1) arguments, got \(arguments.count)")
      return nil
    }
    let box = Object(known: arguments[index])
    return (call.machine.types[box.type].kind, box.body)
  }

  /// The place of the argument of the next conversion that has no number of its own; nil where none
  /// of its kind is left.
  ///
  /// C hands floating-point arguments and others over in registers of their own, so that a
  /// conversion finds the next one of its kind, wherever the other kind stands.
  private mutating func nextPlace(isFloating: Bool) -> Int? {
    defer { conversions += 1 }
    guard argument(conversions) != nil else { return nil }
    let start = isFloating ? nextFloating : nextOther
    let count = call.raws(1).count
    let place = (start..<max(start, count)).first {
      argument($0)?.kind.isFloating == isFloating
    }
    if isFloating { nextFloating = (place ?? count) + 1 } else { nextOther = (place ?? count) + 1 }
    return place
  }

  private mutating func integer(_ index: Int?) -> Int? {
    guard let place = index ?? nextPlace(isFloating: false) else {
      return call.isTrapped ? nil : 0
    }
    guard let (kind, slots) = argument(place) else { return nil }
    switch kind {
    case .integer, .bool: return slots[0]
    default:
      refuse("the format asks for an integer here")
      return nil
    }
  }

  private mutating func double(_ index: Int?) -> Double? {
    guard let place = index ?? nextPlace(isFloating: true) else {
      return call.isTrapped ? nil : 0
    }
    guard let (kind, slots) = argument(place) else { return nil }
    switch kind {
    case .double: return Double(bitPattern: UInt64(truncatingIfNeeded: slots[0]))
    case .float: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: slots[0])))
    default:
      refuse("the format asks for a Double or Float here")
      return nil
    }
  }

  // MARK: Conversions

  private mutating func convert(_ specification: Specification) -> Bool {
    switch specification.conversion {
    case UInt8(ascii: "%"):
      result.append(UInt8(ascii: "%"))
      return true
    case UInt8(ascii: "d"), UInt8(ascii: "i"):
      guard let value = integer(specification.argument) else { return false }
      return print(specification, "lld", Int(narrowed(value, specification, signed: true)))
    case UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "o"):
      guard let value = integer(specification.argument) else { return false }
      let letter = String(decoding: [specification.conversion], as: UTF8.self)
      return print(
        specification, "ll" + letter, Int(narrowed(value, specification, signed: false)))
    case UInt8(ascii: "c"):
      guard let value = integer(specification.argument) else { return false }
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) else {
        refuse("%c asks for the number of a character")
        return false
      }
      result += Array(String(scalar).utf8)
      return true
    case UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "e"), UInt8(ascii: "E"),
      UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"):
      guard let value = double(specification.argument) else { return false }
      return print(
        specification, String(decoding: [specification.conversion], as: UTF8.self), value)
    case UInt8(ascii: "s"):
      // Swift hands a String over as an object, in which C finds no text.
      if let place = specification.argument { return argument(place) != nil }
      _ = nextPlace(isFloating: false)
      return !call.isTrapped
    case UInt8(ascii: "@"):
      guard let place = specification.argument ?? nextPlace(isFloating: false) else {
        if !call.isTrapped { refuse("the format asks for an object here") }
        return false
      }
      guard argument(place) != nil else { return false }
      result += Array(call.machine.describe(reference: call.raws(1)[place]).utf8)
      return true
    default:
      let letter = String(decoding: [specification.conversion], as: UTF8.self)
      refuse("the conversion %\(letter) is not supported")
      return false
    }
  }

  /// Without `l`, C reads 32 bits.
  private func narrowed(_ value: Int, _ specification: Specification, signed: Bool) -> Int {
    if specification.isLong { return value }
    switch (specification.shortness, signed) {
    case (0, true): return Int(Int32(truncatingIfNeeded: value))
    case (0, false): return Int(UInt32(truncatingIfNeeded: value))
    case (1, true): return Int(Int16(truncatingIfNeeded: value))
    case (1, false): return Int(UInt16(truncatingIfNeeded: value))
    case (_, true): return Int(Int8(truncatingIfNeeded: value))
    case (_, false): return Int(UInt8(truncatingIfNeeded: value))
    }
  }

  /// The C library prints numbers in decimal exactly, the same everywhere.
  private mutating func print(
    _ specification: Specification, _ conversion: String, _ value: any CVarArg
  ) -> Bool {
    var format = "%" + String(decoding: specification.flags, as: UTF8.self)
    if let width = specification.width { format += String(width) }
    if let precision = specification.precision { format += "." + String(precision) }
    format += conversion
    // A Double has at most 309 digits in front of the point.
    var buffer = [CChar](repeating: 0, count: 2 * Formatter.widthMax + 512)
    let written = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    guard written >= 0, Int(written) < buffer.count else {
      refuse("the number can't be printed so")
      return false
    }
    result += buffer[..<Int(written)].map { UInt8(bitPattern: $0) }
    return true
  }
}

extension TypeDescriptor.Kind {
  fileprivate var isFloating: Bool {
    switch self {
    case .double, .float: true
    default: false
    }
  }
}
