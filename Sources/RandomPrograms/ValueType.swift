/// The types that random programs use.
indirect enum ValueType: Hashable {
  case int, byte, double, bool, string
  case optional(ValueType)
  case array(ValueType)
  case pair(ValueType, ValueType)
  case dictionary(ValueType, ValueType)
  case function(ValueType, ValueType)
  /// A structure, enumeration, class or protocol of the program.
  case named(String)

  var spelled: String {
    switch self {
    case .int: "Int"
    case .byte: "UInt8"
    case .double: "Double"
    case .bool: "Bool"
    case .string: "String"
    case .optional(let wrapped):
      wrapped.isFunction || wrapped.isExistential ? "(\(wrapped.spelled))?" : "\(wrapped.spelled)?"
    case .array(let element): "[\(element.spelled)]"
    case .pair(let first, let second): "(\(first.spelled), \(second.spelled))"
    case .dictionary(let key, let value): "[\(key.spelled): \(value.spelled)]"
    case .function(let input, let output): "(\(input.spelled)) -> \(output.spelled)"
    case .named(let name): name
    }
  }

  var isFunction: Bool {
    if case .function = self { return true }
    return false
  }

  var isExistential: Bool {
    if case .named(let name) = self { return name.hasPrefix("any ") }
    return false
  }

  /// Whether `print` shows it the same way wherever and however often it runs.
  var isPrintable: Bool {
    switch self {
    case .int, .byte, .double, .bool, .string, .named: true
    case .optional(let wrapped): wrapped.isPrintable
    case .array(let element): element.isPrintable
    case .pair(let first, let second): first.isPrintable && second.isPrintable
    // Swift's order differs from run to run.
    case .dictionary, .function: false
    }
  }
}
