import CellMachine

// Natives of dictionaries and sets that are one instruction where the machine hashes the keys.
extension FunctionLowering {
  func lowerTableIntrinsic(
    _ name: String, _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    let range = builder.markedRange
    switch name {
    case "find", "get":
      let (table, key) = try operands(arguments)
      guard let kind = keyKind(key.info) else { return nil }
      if let range { builder.mark(range) }
      if name == "find" {
        let register = target(hint)
        emit(.tableFind, register, table.base, key.base, x: Int(kind.rawValue))
        return borrowed(register, result)
      }
      guard case .optional(let wrapped, _) = result.shape else { return nil }
      let base = allocate(result.count)
      let flag = result.count > wrapped.count ? KeyKind.flagBit : 0
      emit(.tableGet, base, table.base, key.base, x: Int(kind.rawValue | flag))
      return owned(base, result)
    case "takeValue":
      guard arguments.count == 2, case .place(let path) = arguments[0] else { return nil }
      let position = try operand(arguments[1])
      let base = allocate(result.count)
      try modify(path) { register in
        if let range { builder.mark(range) }
        emit(.tableTake, base, register, position.base, x: result.isOneRaw ? 1 : 0)
      }
      return owned(base, result)
    case "setValue":
      guard arguments.count == 3, case .place(let path) = arguments[0] else { return nil }
      try scope {
        let position = try operand(arguments[1])
        let given = try operand(arguments[2])
        let value = consume(stabilised(given))
        try modify(path) { register in
          if let range { builder.mark(range) }
          emit(.tableSet, register, position.base, value, x: given.info.isOneRaw ? 1 : 0)
        }
      }
      return borrowed(next, result)
    default:
      return nil
    }
  }

  /// How the machine hashes keys of a type; nil when it needs a function of the program.
  func keyKind(_ info: TypeInfo) -> KeyKind? {
    switch info.shape {
    case .integer, .bool: .bits
    case .double: .double
    case .float: .float
    case .string, .character: .string
    default: nil
    }
  }
}
