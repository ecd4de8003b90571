import CellMachine
import Diagnostics

// Natives that are one instruction, or a few.
extension FunctionLowering {
  /// The call of a native as instructions; nil when it has to be a call.
  func lowerIntrinsic(
    _ name: String, _ reference: FunctionReference, _ arguments: [PreparedArgument],
    _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    if let comparison = Comparison(name), arguments.count == 2 {
      return try lowerComparison(comparison, arguments, result, hint)
    }
    switch parts[0] {
    case "i64", "i32", "i16", "i8", "u64", "u32", "u16", "u8":
      guard let domain = IntegerDomain(parts[0]) else { return nil }
      return try lowerInteger(parts[1], domain, reference, arguments, result, hint)
    case "f64":
      return try lowerDouble(parts[1], reference, arguments, result, hint)
    case "f32":
      return try lowerFloat(parts[1], reference, arguments, result, hint)
    case "array":
      return try lowerArrayIntrinsic(parts[1], arguments, result, hint)
    case "dictionary", "set":
      return try lowerTableIntrinsic(parts[1], arguments, result, hint)
    default:
      break
    }
    switch name {
    case "bool.not":
      return try unary(arguments, result, hint) { self.emit(.not, $0, $1) }
    case "string.concat" where arguments.count == 2 && !arguments[0].isPlace:
      return try lowerConcat(arguments, result)
    case "string.append" where arguments.count == 2:
      guard case .place(let path) = arguments[0] else { return nil }
      let range = builder.markedRange
      try scope {
        let addition = try operand(arguments[1])
        let kept = path.callsCode ? stabilised(addition) : addition
        try modify(path) { register in
          if let range { builder.mark(range) }
          emit(.stringAppend, register, kept.base)
        }
      }
      return borrowed(next, result)
    case "string.nextCharacter":
      guard arguments.count == 2, case .place(let path) = arguments[1],
        let offset = register(of: path)
      else { return nil }
      // The text is looked at before anything could change it.
      let text = try operand(arguments[0])
      let register = allocate(1)
      emit(.stringNext, register, text.base, offset)
      return owned(register, result)
    case "type.hashesNatively":
      guard let value = hashesNatively(reference) else { return nil }
      let register = target(hint)
      load(value ? 1 : 0, into: register)
      return borrowed(register, result)
    default:
      return nil
    }
  }

  /// The register that a place begins at; nil when it lies elsewhere.
  private func register(of path: Path) -> Int? {
    switch path {
    case .registers(let base, _): base
    case .field(let base, let offset, _): register(of: base).map { $0 + offset }
    default: nil
    }
  }

  /// What `type.hashesNatively` gives for the type that it is called with.
  func hashesNatively(_ reference: FunctionReference) -> Bool? {
    guard let parameter = reference.decl.genericParameters.last,
      let type = reference.substitution[parameter]
    else { return nil }
    return keyKind(program.types.info(type)) != nil
  }

  // MARK: Operands

  /// An argument for use by the next instruction.
  func operand(_ argument: PreparedArgument) throws -> Operand {
    switch argument {
    case .expression(let expr): try lowerForUse(expr)
    case .operand(let operand): operand
    case .place(let path): try read(path)
    }
  }

  func operands(_ arguments: [PreparedArgument]) throws -> (Operand, Operand) {
    if case .expression(let a) = arguments[0], case .expression(let b) = arguments[1] {
      return try lowerPair(a, b)
    }
    return (try operand(arguments[0]), try operand(arguments[1]))
  }

  private func immediate(_ argument: PreparedArgument) -> Int? {
    if case .expression(let expr) = argument { expr.immediate } else { nil }
  }

  private func unary(
    _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?,
    _ emit: (Int, Int) -> Void
  ) throws -> Operand? {
    guard arguments.count == 1, !arguments[0].isPlace else { return nil }
    let range = builder.markedRange
    let value = try operand(arguments[0])
    let register = target(hint)
    if let range { builder.mark(range) }
    emit(register, value.base)
    return borrowed(register, result)
  }

  /// An instruction whose second operand is a number, for an operation with a literal.
  private struct ImmediateForm {
    let operation: Operation
    let number: Int

    /// nil when the number doesn't fit into an operand.
    init?(_ operation: Operation, _ number: Int) {
      guard Int(Int16(truncatingIfNeeded: number)) == number else { return nil }
      self.operation = operation
      self.number = number
    }
  }

  /// A division by a number that can neither be zero nor overflow.
  private func division(
    _ divisor: Int, _ byPower: Operation, _ byOther: Operation
  ) -> ImmediateForm? {
    if let logarithm = divisor.binaryLogarithm { return ImmediateForm(byPower, logarithm) }
    return divisor == 0 || divisor == -1 ? nil : ImmediateForm(byOther, divisor)
  }

  /// `a op b` into a register, or `a op= b` into the place of `a`.
  private func binary(
    _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?, isCommutative: Bool = false,
    immediate form: (Int) -> ImmediateForm? = { _ in nil }, _ emit: (Int, Int, Int) -> Void
  ) throws -> Operand? {
    guard arguments.count == 2 else { return nil }
    let range = builder.markedRange
    var arguments = arguments
    if isCommutative, immediate(arguments[1]) == nil, let number = immediate(arguments[0]),
      form(number) != nil
    {
      arguments.swapAt(0, 1)
    }
    let small = immediate(arguments[1]).flatMap(form)
    func perform(_ target: Int, _ a: Int, _ b: Int) {
      if let range { builder.mark(range) }
      if let small {
        self.emit(small.operation, target, a, small.number)
      } else {
        emit(target, a, b)
      }
    }
    if case .place(let path) = arguments[0] {
      try scope {
        let right = small == nil ? try operand(arguments[1]).base : 0
        try modify(path) { register in perform(register, register, right) }
      }
      return borrowed(next, result)
    }
    if small != nil {
      let left = try operand(arguments[0])
      let register = target(hint)
      perform(register, left.base, 0)
      return borrowed(register, result)
    }
    let (left, right) = try operands(arguments)
    let register = target(hint)
    perform(register, left.base, right.base)
    return borrowed(register, result)
  }

  private func lowerComparison(
    _ comparison: Comparison, _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    guard !arguments[0].isPlace else { return nil }
    let register = comparison.domain == .string ? allocate(1) : nil
    let (left, right) = try operands(arguments)
    // `!=` takes two instructions for some types: not over an operand.
    let output = register ?? (comparison.domain == .float ? allocate(1) : target(hint))
    comparison.emit(in: self, output, left.base, right.base)
    return borrowed(output, result)
  }

  // MARK: Integers

  struct IntegerDomain {
    let bits: Int
    let isSigned: Bool

    init?(_ name: String) {
      guard let bits = Int(name.dropFirst()) else { return nil }
      self.bits = bits
      isSigned = name.hasPrefix("i")
    }

    var isWide: Bool { bits == 64 }
    var narrow: Narrow {
      switch (bits, isSigned) {
      case (8, true): .i8
      case (16, true): .i16
      case (32, true): .i32
      case (8, false): .u8
      case (16, false): .u16
      default: .u32
      }
    }
  }

  private func lowerInteger(
    _ name: String, _ domain: IntegerDomain, _ reference: FunctionReference,
    _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    let isUnsigned64 = domain.isWide && !domain.isSigned
    /// An operation whose result is checked against the narrower type.
    func checked(
      _ operation: Operation, isCommutative: Bool = false,
      immediate: (Int) -> ImmediateForm? = { _ in nil }
    ) throws -> Operand? {
      if domain.isWide {
        return try binary(
          arguments, result, hint, isCommutative: isCommutative, immediate: immediate
        ) { self.emit(operation, $0, $1, $2) }
      }
      return try binary(arguments, result, hint) {
        self.emit(operation, $0, $1, $2)
        self.emit(.narrowChecked, $0, $0, x: Int(domain.narrow.rawValue))
      }
    }
    func wrapped(
      _ operation: Operation, immediate: (Int) -> ImmediateForm? = { _ in nil }
    ) throws -> Operand? {
      try binary(arguments, result, hint, immediate: domain.isWide ? immediate : { _ in nil }) {
        self.emit(operation, $0, $1, $2)
        if !domain.isWide { self.emit(.narrow, $0, $0, x: Int(domain.narrow.rawValue)) }
      }
    }
    /// A shift of 64 bits by a number from 0 to 63.
    func byImmediate(_ shift: Operation, _ amount: Int) -> ImmediateForm? {
      switch shift {
      case .shiftLeft: ImmediateForm(.shiftLeftImmediate, amount)
      case .shiftRight: ImmediateForm(.shiftRightImmediate, amount)
      default: ImmediateForm(.shiftRightUImmediate, amount)
      }
    }
    switch name {
    case "add":
      return try isUnsigned64
        ? checked(.addU)
        : checked(.addI, isCommutative: true) { ImmediateForm(.addImmediate, $0) }
    case "sub":
      return try isUnsigned64
        ? checked(.subU) : checked(.subI) { ImmediateForm(.addImmediate, -$0) }
    case "mul":
      return try isUnsigned64
        ? checked(.mulU)
        : checked(.mulI, isCommutative: true) { ImmediateForm(.mulImmediate, $0) }
    case "div":
      return try isUnsigned64
        ? checked(.divU)
        : checked(.divI) { division($0, .divPowerOfTwo, .divImmediate) }
    case "rem":
      return try isUnsigned64
        ? checked(.remU)
        : checked(.remI) { division($0, .remPowerOfTwo, .remImmediate) }
    case "neg":
      return try unary(arguments, result, hint) {
        self.emit(.negI, $0, $1)
        if !domain.isWide { self.emit(.narrowChecked, $0, $0, x: Int(domain.narrow.rawValue)) }
      }
    case "wrapAdd": return try wrapped(.addW)
    case "wrapSub": return try wrapped(.subW)
    case "wrapMul": return try wrapped(.mulW)
    case "and": return try binary(arguments, result, hint) { self.emit(.and, $0, $1, $2) }
    case "or": return try binary(arguments, result, hint) { self.emit(.or, $0, $1, $2) }
    case "xor": return try binary(arguments, result, hint) { self.emit(.xor, $0, $1, $2) }
    case "not":
      return try unary(arguments, result, hint) {
        self.emit(.invert, $0, $1)
        if !domain.isWide { self.emit(.narrow, $0, $0, x: Int(domain.narrow.rawValue)) }
      }
    case "shl", "shr":
      guard let amount = reference.decl.genericParameters.last,
        let type = reference.substitution[amount],
        case .integer(let bits, let isSigned) = program.types.info(type).shape,
        isSigned || bits < 64
      else { return nil }
      let shift: Operation =
        name == "shl" ? .shiftLeft : isUnsigned64 ? .shiftRightU : .shiftRight
      if isUnsigned64, name == "shl", isSigned {
        // To the left by less than nothing is to the right, without a sign.
        return try binary(
          arguments, result, hint,
          immediate: { (0..<64).contains($0) ? byImmediate(shift, $0) : nil }
        ) { target, value, amount in
          let right = builder.makeLabel()
          let end = builder.makeLabel()
          self.builder.branch(.jumpLtImmediate, amount, 0, to: right)
          self.emit(.shiftLeft, target, value, amount)
          self.builder.jump(to: end)
          self.builder.place(right)
          let opposite = self.allocate(1)
          self.emit(.negI, opposite, amount)
          self.emit(.shiftRightU, target, value, opposite)
          self.builder.place(end)
        }
      }
      return try wrapped(shift) { (0..<64).contains($0) ? byImmediate(shift, $0) : nil }
    case "maskShl", "maskShr":
      let shift: Operation =
        name == "maskShl" ? .shiftLeft : domain.isSigned ? .shiftRight : .shiftRightU
      return try binary(
        arguments, result, hint,
        immediate: { domain.isWide ? byImmediate(shift, $0 & (domain.bits - 1)) : nil }
      ) {
        let mask = self.allocate(1)
        self.load(domain.bits - 1, into: mask)
        self.emit(.and, mask, mask, $2)
        self.emit(shift, $0, $1, mask)
        if !domain.isWide { self.emit(.narrow, $0, $0, x: Int(domain.narrow.rawValue)) }
      }
    case "convert", "truncate":
      return try lowerIntegerConversion(name, domain, reference, arguments, result, hint)
    case "fromF64" where domain.isSigned && domain.isWide:
      return try unary(arguments, result, hint) { self.emit(.doubleToInt, $0, $1) }
    default:
      return nil
    }
  }

  private func lowerIntegerConversion(
    _ name: String, _ domain: IntegerDomain, _ reference: FunctionReference,
    _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    guard let parameter = reference.decl.genericParameters.last,
      let type = reference.substitution[parameter],
      case .integer(let bits, let isSigned) = program.types.info(type).shape
    else { return nil }
    return try unary(arguments, result, hint) { target, source in
      if name == "truncate" {
        if domain.isWide {
          self.move(from: source, to: target, count: 1)
        } else {
          self.emit(.narrow, target, source, x: Int(domain.narrow.rawValue))
        }
      } else if domain.isWide {
        // The sign decides, unless all values of the one are values of the other.
        let mustCheck = domain.isSigned ? !isSigned && bits == 64 : isSigned
        if mustCheck {
          self.emit(.convert, target, source, x: Int(Conversion.signChecked.rawValue))
        } else {
          self.move(from: source, to: target, count: 1)
        }
      } else {
        if !isSigned && bits == 64 {
          self.emit(.convert, target, source, x: Int(Conversion.signChecked.rawValue))
          self.emit(.narrowChecked, target, target, x: Int(domain.narrow.rawValue))
        } else {
          self.emit(.narrowChecked, target, source, x: Int(domain.narrow.rawValue))
        }
      }
    }
  }

  // MARK: Floating point

  private func lowerDouble(
    _ name: String, _ reference: FunctionReference, _ arguments: [PreparedArgument],
    _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    func two(_ operation: Operation) throws -> Operand? {
      try binary(arguments, result, hint) { self.emit(operation, $0, $1, $2) }
    }
    func one(_ operation: Operation) throws -> Operand? {
      try unary(arguments, result, hint) { self.emit(operation, $0, $1) }
    }
    switch name {
    case "add": return try lowerProductSum(.addProductD, arguments, result, hint) ?? two(.addD)
    case "sub": return try lowerProductSum(.subProductD, arguments, result, hint) ?? two(.subD)
    case "mul": return try two(.mulD)
    case "div": return try two(.divD)
    case "neg": return try one(.negD)
    case "abs": return try one(.absD)
    case "sqrt": return try one(.sqrtD)
    case "floor": return try one(.floorD)
    case "fromI64": return try one(.intToDouble)
    case "fromInt":
      guard let fitsInt = takesInt(reference) else { return nil }
      return try one(fitsInt ? .intToDouble : .uintToDouble)
    case "from.f32":
      return try unary(arguments, result, hint) {
        self.emit(.convert, $0, $1, x: Int(Conversion.floatToDouble.rawValue))
      }
    default: return nil
    }
  }

  /// Whether the integers that a conversion takes fit an `Int`; nil when it isn't one of integers.
  private func takesInt(_ reference: FunctionReference) -> Bool? {
    guard let parameter = reference.decl.genericParameters.last,
      let type = reference.substitution[parameter],
      case .integer(let bits, let isSigned) = program.types.info(type).shape
    else { return nil }
    return isSigned || bits < 64
  }

  /// `a + b * c` and `a - b * c` as one instruction, with both roundings; nil when it isn't one.
  private func lowerProductSum(
    _ operation: Operation, _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    guard arguments.count == 2, case .expression(let product) = arguments[1],
      case .call(.direct(let reference), let factors) = product.kind, factors.count == 2,
      case .value(let b) = factors[0], case .value(let c) = factors[1],
      case .native("f64.mul") = try resolve(reference).decl.implementation
    else { return nil }
    func perform(_ target: Int, _ a: Int, _ b: Int, _ c: Int) {
      // The fourth operand names the first registers only.
      if a <= UInt8.max {
        emit(operation, target, b, c, x: a)
      } else {
        let product = allocate(1)
        emit(.mulD, product, b, c)
        emit(operation == .addProductD ? .addD : .subD, target, a, product)
      }
    }
    switch arguments[0] {
    case .place(let path):
      try scope {
        let (x, y) = try lowerPair(b, c)
        try modify(path) { register in perform(register, register, x.base, y.base) }
      }
      return borrowed(next, result)
    case .expression(let a):
      let isSimple = b.isSimple && c.isSimple
      let left = isSimple ? try lowerForUse(a).base : try lowerApart(a).base
      let (x, y) = try lowerPair(b, c)
      let register = target(hint)
      perform(register, left, x.base, y.base)
      return borrowed(register, result)
    case .operand: return nil
    }
  }

  private func lowerFloat(
    _ name: String, _ reference: FunctionReference, _ arguments: [PreparedArgument],
    _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    func converted(_ conversion: Conversion) throws -> Operand? {
      try unary(arguments, result, hint) {
        self.emit(.convert, $0, $1, x: Int(conversion.rawValue))
      }
    }
    func one(_ operation: FloatOperation) throws -> Operand? {
      try unary(arguments, result, hint) {
        self.emit(.arithmeticF, $0, $1, $1, x: Int(operation.rawValue))
      }
    }
    func two(_ operation: FloatOperation) throws -> Operand? {
      try binary(arguments, result, hint) {
        self.emit(.arithmeticF, $0, $1, $2, x: Int(operation.rawValue))
      }
    }
    switch name {
    case "add": return try two(.add)
    case "sub": return try two(.subtract)
    case "mul": return try two(.multiply)
    case "div": return try two(.divide)
    case "neg": return try one(.negate)
    case "sqrt": return try one(.squareRoot)
    case "from.f64": return try converted(.doubleToFloat)
    case "fromI64": return try converted(.intToFloat)
    case "fromInt":
      guard let fitsInt = takesInt(reference) else { return nil }
      return try converted(fitsInt ? .intToFloat : .uintToFloat)
    default: return nil
    }
  }

  // MARK: Arrays and strings

  private func lowerArrayIntrinsic(
    _ name: String, _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    switch name {
    case "count":
      return try unary(arguments, result, hint) { self.emit(.arrayCount, $0, $1) }
    case "isEmpty":
      guard arguments.count == 1, !arguments[0].isPlace else { return nil }
      let array = try operand(arguments[0])
      let count = allocate(2)
      emit(.arrayCount, count, array.base)
      emit(.loadInt, count + 1, wide: 0)
      emit(.eqI, count, count, count + 1)
      return borrowed(count, result)
    case "empty":
      guard case .array(let element) = result.shape else { return nil }
      let array = allocate(1)
      emit(.loadInt, array, wide: 0)
      emit(.makeArray, array, array, layout(program.types.info(element)))
      return owned(array, result)
    case "get" where arguments.count == 2 && !arguments[0].isPlace:
      return try lowerArrayGet(arguments, result, hint)
    case "swapAt" where arguments.count == 3:
      guard case .place(let path) = arguments[0] else { return nil }
      let range = builder.markedRange
      try scope {
        let (i, j) = try operands(Array(arguments[1...]))
        try modify(path) { register in
          if let range { builder.mark(range) }
          emit(.arraySwap, register, i.base, j.base)
        }
      }
      return borrowed(next, result)
    case "removeLast" where arguments.count == 1:
      guard case .place(let path) = arguments[0] else { return nil }
      let range = builder.markedRange
      let base = allocate(result.count)
      try modify(path) { register in
        if let range { builder.mark(range) }
        emit(.arrayPop, base, register)
      }
      return owned(base, result)
    case "append" where arguments.count == 2:
      guard case .place(let path) = arguments[0] else { return nil }
      try scope {
        let value = stabilised(try operand(arguments[1]))
        let base = consume(value)
        try modify(path) { register in emit(.arrayAppend, register, base, 1) }
      }
      return borrowed(next, result)
    default:
      return nil
    }
  }

  private func lowerArrayGet(
    _ arguments: [PreparedArgument], _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand? {
    let range = builder.markedRange
    let array: Operand
    let index: Operand
    var isSimple = true
    if case .expression(let expr) = arguments[1] { isSimple = expr.isSimple }
    if isSimple {
      index = try operand(arguments[1])
      array = try operand(arguments[0])
    } else {
      if case .expression(let expr) = arguments[0] {
        array = stabilised(try lower(expr))
      } else {
        array = try operand(arguments[0])
      }
      index = try operand(arguments[1])
    }
    if let range { builder.mark(range) }
    if result.count == 1 {
      let register = result.hasReferences ? allocate(1) : target(hint)
      emit(result.hasReferences ? .arrayCopy : .arrayGet, register, array.base, index.base)
      return owned(register, result)
    }
    let base = allocate(result.count)
    elementGet(base, array.base, index.base, result, offset: 0, part: result)
    retain(base, result)
    return owned(base, result)
  }

  private func lowerConcat(
    _ arguments: [PreparedArgument], _ result: TypeInfo
  ) throws -> Operand? {
    let register = allocate(1)
    if case .expression(let first) = arguments[0], case .expression(let last) = arguments[1] {
      let parts = try concatenated(first) + [last]
      if parts.count > 2 { return try lowerInterpolation(parts, result) }
    }
    try scope {
      let (left, right) = try operands(arguments)
      let pair = allocate(2)
      move(from: left.base, to: pair, count: 1)
      move(from: right.base, to: pair + 1, count: 1)
      emit(.concat, register, pair, 2)
    }
    return owned(register, result)
  }

  /// What `a + b + c` joins.
  private func concatenated(_ expr: Expr) throws -> [Expr] {
    guard case .call(.direct(let reference), let arguments) = expr.kind, arguments.count == 2,
      case .native("string.concat") = try resolve(reference).decl.implementation,
      case .value(let left) = arguments[0], case .value(let right) = arguments[1]
    else { return [expr] }
    return try concatenated(left) + [right]
  }
}

extension Int {
  /// The exponent of a power of two from 2 on.
  fileprivate var binaryLogarithm: Int? {
    self > 1 && nonzeroBitCount == 1 ? trailingZeroBitCount : nil
  }
}
