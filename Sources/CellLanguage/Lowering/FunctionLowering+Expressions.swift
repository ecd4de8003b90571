import CellMachine
import Diagnostics

/// Where a value is wanted. An expression may put it there, or elsewhere.
struct Hint {
  let register: Int
  /// Nothing is there yet: it may be written before the whole value is known.
  let isFresh: Bool
  /// The jump that the value decides: what is lowered may jump itself, and says so.
  var branch: BranchRequest?

  init(_ register: Int, isFresh: Bool, branch: BranchRequest? = nil) {
    self.register = register
    self.isFresh = isFresh
    self.branch = branch
  }
}

/// A jump to a label when a condition is as wanted; otherwise the code goes on.
final class BranchRequest {
  let isWanted: Bool
  let label: FunctionBuilder.Label
  /// The jump can't undo what stands above this depth.
  let cleanupDepth: Int
  var isMet = false

  init(_ isWanted: Bool, _ label: FunctionBuilder.Label, cleanupDepth: Int) {
    self.isWanted = isWanted
    self.label = label
    self.cleanupDepth = cleanupDepth
  }
}

extension FunctionLowering {
  /// A register for a one-slot result: the hint's, or a new one.
  func target(_ hint: Hint?) -> Int { hint?.register ?? allocate(1) }

  /// Works an expression out so that its owned value lies in `target`.
  func lowerOwned(_ expr: Expr, into target: Int, isFresh: Bool = false) throws {
    try scope {
      let mark = next
      let operand = try lower(expr, hint: Hint(target, isFresh: isFresh))
      consume(operand, into: target, temporariesFrom: mark)
    }
  }

  /// The value of an expression: borrowed from a variable, or an owned temporary.
  ///
  /// A hint is used for one-slot values without references, and for a call's window.
  func lower(_ expr: Expr, hint wanted: Hint? = nil) throws -> Operand {
    let info = info(expr.type)
    // A multi-slot or counted value can't be put over a variable that is still read.
    let hint =
      (wanted?.isFresh ?? false) || (info.count == 1 && !info.hasReferences)
      ? wanted : nil
    switch expr.kind {
    case .integer, .floating, .boolean, .string:
      return try lowerLiteral(expr, info, hint)
    case .interpolation(let segments):
      return try lowerInterpolation(segments, info)
    case .array(let elements):
      return try lowerArray(elements, info)
    case .dictionary(let pairs):
      return try lowerDictionary(pairs, info)
    case .tuple(let elements):
      return try assemble(info, elements)

    case .variable(let variable):
      if case .closure(let decl, let context) = variables[variable] {
        return retyped(try makeClosure(decl, in: context), info)
      }
      return try read(path(of: variable))
    case .global(let variable):
      return try read(path(of: variable))
    case .field, .tupleElement, .objectField:
      return try lowerMember(expr, info, hint)
    case .load(let place):
      return try read(prepare(place))

    case .call(let callee, let arguments):
      mark(expr.range)
      let result = try lowerCall(callee, arguments, expr, info, hint)
      // A function that returns `Self` may be lowered as one that returns its class.
      return info.isClass ? retyped(result, info) : result
    case .defaultArgument(let reference):
      return try call(reference, [], result: info, hint: hint)
    case .enumCase(let element, let payload):
      return try lowerCase(element, payload, info)
    case .closure(let decl):
      return retyped(try makeClosure(decl, in: context), info)
    case .functionValue(let reference, let receiver):
      return try lowerFunctionValue(reference, receiver, expr, info)
    case .metatype(let type):
      let register = target(hint)
      load(program.typeID(concrete(type)), into: register)
      return borrowed(register, info)
    case .dynamicType(let value):
      return try lowerDynamicType(value, info)

    case .and, .or, .not:
      return try lowerCondition(expr, info, hint)
    case .ternary(let condition, let yes, let no):
      return try lowerTernary(condition, yes, no, info, hint)
    case .statement(let statement):
      return try lowerStatementValue(statement, info)
    case .assign(let place, let value):
      try lowerAssignment(place, value)
      return borrowed(next, info)
    case .sequence(let first, let last):
      for expr in first { try scope { _ = try lower(expr) } }
      return try lower(last, hint: hint)

    case .wrap(let value):
      return try lowerWrap(value, info)
    case .forceUnwrap(let value):
      let operand = try lower(value)
      mark(expr.range)
      trapIfNil(operand)
      return Operand(base: operand.base, info: info, cleanup: operand.cleanup)
    case .optionalEvaluation(let value):
      return try lowerOptionalEvaluation(value, info)
    case .bindOptional(let value):
      return try lowerBindOptional(value, info)

    case .erase(let value):
      return try convert(try lower(value), to: info)
    case .upcast(let value):
      let operand = try lower(value)
      return Operand(base: operand.base, info: info, cleanup: operand.cleanup)
    case .convertElements(let value, let variable, let body):
      return try lowerConvertElements(value, variable, body, info)
    case .convertFunction(let value):
      return try lowerConvertFunction(value, info)
    case .cast(let value, _, let kind):
      return try lowerCast(value, to: info, kind, expr.range)
    case .isType(let value, let type):
      return try lowerIsType(value, self.info(type), hint)

    case .tryOptional(let value):
      return try lowerTryOptional(value, info)
    case .tryForce(let value):
      return try lowerTryForce(value, info, expr.range)
    case .invalid:
      throw failure("an expression that was refused")
    }
  }

  // MARK: Literals

  private func lowerLiteral(_ expr: Expr, _ info: TypeInfo, _ hint: Hint?) throws -> Operand {
    if case .string(let text) = expr.kind {
      // Constants outlive the machine's runs: borrowed.
      let register = target(hint)
      emit(.loadConstant, register, wide: machine.constant(text))
      return borrowed(register, info)
    }
    guard let bits = expr.literalBits(info) else { throw failure("a literal of an unknown kind") }
    if let register = loopConstants[bits] { return borrowed(register, info) }
    let register = target(hint)
    load(bits, into: register)
    return borrowed(register, info)
  }

  /// Loads the literals of a loop before it, so that a round doesn't.
  func loadConstants(of loop: (_ visit: (Expr) -> Void) -> Void) {
    var found: [Int] = []
    var globals: [Variable] = []
    var seen: Set<FunctionDecl> = []
    func visit(_ expr: Expr) {
      if let inlined = self.inlinedBody(expr), seen.insert(inlined).inserted {
        inlined.checkBody().forEachExpression(visit)
      }
      if let variable = self.loopGlobal(expr) {
        if !globals.contains(variable), globals.count < FunctionLowering.loopConstantsMax {
          globals.append(variable)
        }
        return
      }
      guard expr.isNumber, let bits = expr.literalBits(self.info(expr.type)),
        self.loopConstants[bits] == nil, !found.contains(bits),
        found.count < FunctionLowering.loopConstantsMax
      else { return }
      found.append(bits)
    }
    loop(visit)
    for bits in found {
      let register = allocate(1)
      load(bits, into: register)
      loopConstants[bits] = register
    }
    for variable in globals {
      let register = allocate(1)
      emit(.loadGlobal, register, wide: program.globalPlace(of: variable).slot)
      alias(variable, to: register)
    }
  }

  /// A number that a cell's `let` holds, in a function: it stays what it is while a loop runs.
  private func loopGlobal(_ expr: Expr) -> Variable? {
    let variable: Variable
    switch expr.kind {
    case .variable(let found), .global(let found): variable = found
    default: return nil
    }
    guard !isMain, variable.scope == .global, variable.isConstant, variable.ownership == .strong,
      variable.lazyInitialValue == nil, variables[variable] == nil,
      storageInfo(variable).isOneRaw
    else { return nil }
    return variable
  }

  /// The function that a call will be replaced by, when its literals are plain to see.
  private func inlinedBody(_ expr: Expr) -> FunctionDecl? {
    guard case .call(.direct(let reference), _) = expr.kind, !reference.decl.isLibrary,
      case .body = reference.decl.implementation, reference.decl.genericParameters.isEmpty,
      program.size(of: reference.decl) <= FunctionLowering.inlineSizeMax
    else { return nil }
    return reference.decl
  }

  /// More than this, and the registers cost more than they save.
  static let loopConstantsMax = 24

  func lowerInterpolation(_ segments: [Expr], _ info: TypeInfo) throws -> Operand {
    let result = allocate(1)
    try scope {
      let parts = allocate(max(1, segments.count))
      var used: [Operand] = []
      for (index, segment) in segments.enumerated() {
        // A variable that no later segment changes needs no copy.
        let isLent = segments[(index + 1)...].allSatisfy(\.isSimple)
        let part = try describe(segment, into: parts + index, isLent: isLent)
        used.append(part)
      }
      emit(.concat, result, parts, segments.count)
      for part in used.reversed() { discard(part) }
    }
    return owned(result, info)
  }

  /// The text of a value, in register `target`.
  private func describe(_ segment: Expr, into target: Int, isLent: Bool) throws -> Operand {
    let string = info(.nominal(oracle.standardType("String"), []))
    let segmentInfo = info(segment.type)
    func described(_ kind: Describe) throws -> Operand {
      try scope {
        let value = try lower(segment)
        emit(.describe, target, value.base, x: Int(kind.rawValue))
      }
      return owned(target, string)
    }
    switch segmentInfo.shape {
    case .string, .character:
      let operand =
        isLent ? try lowerForUse(segment) : try lower(segment, hint: Hint(target, isFresh: true))
      if operand.isBorrowed {
        // It may be a variable that a later segment changes.
        if isLent {
          move(from: operand.base, to: target, count: 1)
          return borrowed(target, string)
        }
        if case .string = segment.kind {
          move(from: operand.base, to: target, count: 1)
          return borrowed(target, string)
        }
        copy(from: operand.base, to: target, string)
        return owned(target, string)
      }
      consume(operand, into: target)
      return owned(target, string)
    case .integer(let bits, let isSigned):
      return try described(isSigned || bits < 64 ? .int : .uint)
    case .double: return try described(.double)
    case .float: return try described(.float)
    case .bool: return try described(.bool)
    default:
      guard let native = Natives.table["value.description"] else {
        throw failure("no native that describes values")
      }
      try scope {
        let text = try callNative(
          native, [segmentInfo.type], [.expression(segment)], result: string)
        consume(text, into: target)
      }
      return owned(target, string)
    }
  }

  private func lowerArray(_ elements: [Expr], _ info: TypeInfo) throws -> Operand {
    guard case .array(let element) = info.shape else { throw failure("an array literal") }
    let elementInfo = program.types.info(element)
    let array = allocate(1)
    load(elements.count, into: array)
    emit(.makeArray, array, array, layout(elementInfo))
    let result = owned(array, info)
    // A few at a time, so that a long literal doesn't need as many registers.
    let chunk = max(1, 32 / max(1, elementInfo.count))
    for start in stride(from: 0, to: elements.count, by: chunk) {
      let part = elements[start..<min(start + chunk, elements.count)]
      try scope {
        let base = allocate(part.count * elementInfo.count)
        var values: [Operand] = []
        for (index, expr) in part.enumerated() {
          let slot = base + index * elementInfo.count
          try lowerOwned(expr, into: slot, isFresh: false)
          values.append(owned(slot, elementInfo))
        }
        emit(.arrayAppend, array, base, part.count)
        for value in values { consume(value) }
      }
    }
    return result
  }

  private func lowerDictionary(
    _ pairs: [(key: Expr, value: Expr)], _ info: TypeInfo
  ) throws -> Operand {
    guard case .dictionary(let key, let value) = info.shape,
      let make = Natives.table["dictionary.empty"], let insert = Natives.table["dictionary.insert"]
    else { throw failure("a dictionary literal") }
    let made = try callNative(make, [key, value], [], result: info)
    let table = owned(consume(made), info)
    for pair in pairs {
      try scope {
        _ = try callNative(
          insert, [key, value],
          [
            .place(.registers(table.base, info)), .expression(pair.key), .expression(pair.value),
          ], result: self.info(.void))
      }
    }
    return table
  }

  /// Values side by side: a tuple, or a struct from its fields.
  func assemble(_ info: TypeInfo, _ elements: [Expr]) throws -> Operand {
    let base = allocate(info.count)
    var parts: [Operand] = []
    var offset = base
    for element in elements {
      let elementInfo = self.info(element.type)
      try lowerOwned(element, into: offset)
      parts.append(owned(offset, elementInfo))
      offset += elementInfo.count
    }
    for part in parts { consume(part) }
    return owned(base, info)
  }

  // MARK: Members

  private func lowerMember(_ expr: Expr, _ info: TypeInfo, _ hint: Hint?) throws -> Operand {
    switch expr.kind {
    case .objectField(let object, let decl):
      let operand = try lower(object)
      let field = try field(decl, ofClass: operand.info.type)
      if decl.ownership == .strong && field.info.count == 1 && !field.info.hasReferences {
        let register = target(hint)
        emit(.loadSlot, register, operand.base, field.offset)
        return borrowed(register, info)
      }
      if decl.ownership == .unowned { mark(expr.range) }
      let path = Path.slots(object: operand.base, offset: field.offset, field.info)
      if decl.isConstant && decl.ownership == .strong && outlives(object) { return try peek(path) }
      return try read(decl.ownership == .strong ? path : .weak(path, info, decl.ownership))
    case .field(let base, let decl):
      if let part = try lowerElementPart(expr, info) { return part }
      let whole = try lower(base)
      guard let field = whole.info.fields.first(where: { $0.decl == decl }) else {
        throw failure("no stored property '\(decl.name)'")
      }
      let part = borrowed(whole.base + field.offset, field.info)
      if decl.ownership == .strong { return part }
      mark(expr.range)
      return try read(.weak(.registers(part.base, field.info), info, decl.ownership))
    case .tupleElement(let base, let index):
      if let part = try lowerElementPart(expr, info) { return part }
      let whole = try lower(base)
      guard whole.info.fields.indices.contains(index) else { throw failure("a tuple's element") }
      return borrowed(whole.base + whole.info.fields[index].offset, info)
    default:
      throw failure("a member")
    }
  }

  /// Whether an object stays as long as any name in the code around: then its constants do.
  private func outlives(_ object: Expr) -> Bool {
    guard case .variable(let variable) = object.kind, variable.isConstant,
      variable.ownership == .strong, case .registers? = variables[variable]
    else { return false }
    return true
  }

  /// `points[i].x`: only that part of the element is read.
  private func lowerElementPart(_ expr: Expr, _ info: TypeInfo) throws -> Operand? {
    var offset = 0
    var current = expr
    while true {
      switch current.kind {
      case .field(let base, let decl):
        guard decl.ownership == .strong,
          let field = self.info(base.type).fields.first(where: { $0.decl == decl })
        else { return nil }
        offset += field.offset
        current = base
      case .tupleElement(let base, let index):
        offset += self.info(base.type).fields[index].offset
        current = base
      case .call(.direct(let reference), let arguments):
        guard isNative(reference, "array.get"), arguments.count == 2,
          case .value(let array) = arguments[0], case .value(let index) = arguments[1],
          index.isSimple
        else { return nil }
        let element = self.info(current.type)
        let position = try lower(index)
        let base = try lowerForUse(array)
        let target = allocate(info.count)
        mark(current.range)
        elementGet(target, base.base, position.base, element, offset: offset, part: info)
        retain(target, info)
        return owned(target, info)
      default:
        return nil
      }
    }
  }

  /// A value for use at once, before any other code runs: references may be unretained.
  func lowerForUse(_ expr: Expr) throws -> Operand {
    switch expr.kind {
    case .variable(let variable), .global(let variable):
      if case .closure = variables[variable] { return try lower(expr) }
      return try peek(path(of: variable))
    case .objectField(let object, let decl) where decl.ownership == .strong:
      let operand = try lowerForUse(object)
      let field = try field(decl, ofClass: operand.info.type)
      return try peek(.slots(object: operand.base, offset: field.offset, field.info))
    case .field(let base, let decl) where decl.ownership == .strong:
      if let part = try lowerElementPart(expr, info(expr.type)) { return part }
      guard base.isSimple else { return try lower(expr) }
      let whole = try lowerForUse(base)
      guard let field = whole.info.fields.first(where: { $0.decl == decl }) else {
        throw failure("no stored property '\(decl.name)'")
      }
      return borrowed(whole.base + field.offset, field.info)
    case .call(.direct(let reference), let arguments)
    where isNative(reference, "array.get") && arguments.count == 2:
      guard case .value(let array) = arguments[0], case .value(let index) = arguments[1],
        index.isSimple
      else { return try lower(expr) }
      let element = info(expr.type)
      let position = try lower(index)
      let base = try lowerForUse(array)
      let target = allocate(element.count)
      mark(expr.range)
      elementGet(target, base.base, position.base, element, offset: 0, part: element)
      return borrowed(target, element)
    default:
      return try lower(expr)
    }
  }
}

extension Expr {
  fileprivate var isNumber: Bool {
    switch kind {
    case .integer, .floating, .boolean: true
    default: false
    }
  }

  /// The slot of a number, as its type has it.
  func literalBits(_ info: TypeInfo) -> Int? {
    switch (kind, info.shape) {
    case (.integer(let value), .double):
      Int(truncatingIfNeeded: Double(Int64(truncatingIfNeeded: value)).bitPattern)
    case (.integer(let value), .float):
      Int(Float(Int64(truncatingIfNeeded: value)).bitPattern)
    case (.integer(let value), _): Int(truncatingIfNeeded: value)
    case (.floating(let value), .float): Int(Float(value).bitPattern)
    case (.floating(let value), _): Int(truncatingIfNeeded: value.bitPattern)
    case (.boolean(let value), _): value ? 1 : 0
    default: nil
    }
  }
}
