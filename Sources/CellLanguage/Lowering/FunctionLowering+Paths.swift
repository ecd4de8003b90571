import CellMachine
import Diagnostics

extension FunctionLowering {
  /// Works a place out: evaluates indices and objects, left to right.
  func prepare(_ place: LValue) throws -> Path {
    switch place {
    case .variable(let variable), .global(let variable):
      return try path(of: variable)
    case .field(let base, let decl, let type):
      return try fieldPath(prepare(base), decl, type)
    case .tupleElement(let base, let index, _):
      let path = try prepare(base)
      let field = path.info.fields[index]
      return .field(path, offset: field.offset, field.info)
    case .objectField(let object, let decl, let type):
      var operand = try lower(object)
      if !isStable(object, operand) { operand = stabilised(operand) }
      let field = try field(decl, ofClass: operand.info.type)
      let path = Path.slots(object: operand.base, offset: field.offset, field.info)
      return weakly(path, decl, type)
    case .computed(let base, let getter, let setter, let indices, let type):
      return try prepareComputed(base, getter, setter, indices, type)
    case .force(let base, let type, let range):
      return .force(try prepare(base), info(type), range)
    case .bindOptional(let base, let type):
      let path = try prepare(base)
      try leaveIfNil(path)
      return .some(path, info(type))
    case .temporary(let expr):
      let operand = try lower(expr)
      return .temporary(owned(detach(operand), operand.info))
    }
  }

  private func fieldPath(_ base: Path, _ decl: StorageDecl, _ type: Type) throws -> Path {
    guard let field = base.info.fields.first(where: { $0.decl == decl }) else {
      throw failure("no stored property '\(decl.name)'")
    }
    return weakly(.field(base, offset: field.offset, field.info), decl, type)
  }

  private func weakly(_ path: Path, _ decl: StorageDecl, _ type: Type) -> Path {
    decl.ownership == .strong ? path : .weak(path, info(type), decl.ownership)
  }

  func field(_ decl: StorageDecl, ofClass type: Type) throws -> FieldInfo {
    guard let field = program.types.fields(ofClass: type).first(where: { $0.decl == decl }) else {
      throw failure("no stored property '\(decl.name)'")
    }
    return field
  }

  private func prepareComputed(
    _ base: LValue.Base?, _ getter: FunctionReference, _ setter: FunctionReference?,
    _ indices: [Expr], _ type: Type
  ) throws -> Path {
    if isNative(getter, "array.get"), case .place(let place)? = base, indices.count == 1 {
      let array = try prepare(place)
      let index = try lower(indices[0])
      if case .variable(let variable) = indices[0].kind, !variable.isConstant, !borrowsIndices {
        // It may change before the element is used.
        let register = allocate(1)
        move(from: index.base, to: register, count: 1)
        return .element(array, index: register, info(type))
      }
      return .element(array, index: index.base, info(type))
    }
    let prepared: ComputedPath.Base
    switch base {
    case nil: prepared = .none
    case .place(let place)?: prepared = .place(try prepare(place))
    case .value(let expr)?: prepared = .value(stabilised(try lower(expr)))
    }
    let arguments = try indices.map { index -> PreparedArgument in
      // A default value is worked out where it is needed, if it is.
      if let known = knownFunction(.expression(index)), known.decl.captureList.isEmpty {
        return .expression(index)
      }
      let mark = next
      let operand = try lower(index)
      return .operand(borrowsIndices ? stabilised(operand) : detached(operand, below: mark))
    }
    return .computed(
      ComputedPath(
        base: prepared, getter: getter, setter: setter, indices: arguments, info: info(type)))
  }

  func isNative(_ reference: FunctionReference, _ name: String) -> Bool {
    if case .native(name) = reference.decl.implementation { true } else { false }
  }

  // MARK: Reading

  /// The value at a path: owned, or borrowed when it lies in registers.
  func read(_ path: Path) throws -> Operand {
    switch path {
    case .registers(let base, let info): return borrowed(base, info)
    case .temporary(let operand): return borrowed(operand.base, operand.info)
    case .slots(let object, let offset, let info):
      let base = allocate(info.count)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadSlot : .copySlot, base + k, object, offset + k)
      }
      return owned(base, info)
    case .global(let slot, let info):
      let base = allocate(info.count)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadGlobal : .copyGlobal, base + k, wide: slot + k)
      }
      return owned(base, info)
    case .field(let base, let offset, let info):
      return try readPart(base, offset, info)
    case .element(let array, let index, let info):
      let base = try peek(array)
      let target = allocate(info.count)
      elementGet(target, base.base, index, info, offset: 0, part: info)
      retain(target, info)
      return owned(target, info)
    case .force(let base, let info, let range):
      let operand = try read(base)
      mark(range)
      trapIfNil(operand)
      return Operand(base: operand.base, info: info, cleanup: operand.cleanup)
    case .some(let base, let info):
      let operand = try read(base)
      return Operand(base: operand.base, info: info, cleanup: operand.cleanup)
    case .weak(let base, let info, let ownership):
      let weak = try peek(base)
      let target = allocate(1)
      emit(ownership == .weak ? .loadWeak : .loadUnowned, target, weak.base)
      return owned(target, info)
    case .computed(let computed):
      return try get(computed)
    }
  }

  private func readPart(_ base: Path, _ offset: Int, _ info: TypeInfo) throws -> Operand {
    switch base {
    case .slots(let object, let start, _):
      return try read(.slots(object: object, offset: start + offset, info))
    case .global(let slot, _): return try read(.global(slot + offset, info))
    case .field(let outer, let start, _):
      return try readPart(outer, start + offset, info)
    case .element(let array, let index, let element):
      let register = try peek(array)
      let target = allocate(info.count)
      elementGet(target, register.base, index, element, offset: offset, part: info)
      retain(target, info)
      return owned(target, info)
    default:
      // The whole lives until the end of the statement.
      let whole = try read(base)
      return borrowed(whole.base + offset, info)
    }
  }

  /// The value at a path for use at once: references aren't retained.
  func peek(_ path: Path) throws -> Operand {
    switch path {
    case .slots(let object, let offset, let info):
      let base = allocate(info.count)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadSlot : .borrowSlot, base + k, object, offset + k)
      }
      return borrowed(base, info)
    case .global(let slot, let info):
      let base = allocate(info.count)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadGlobal : .borrowGlobal, base + k, wide: slot + k)
      }
      return borrowed(base, info)
    case .field(let base, let offset, let info):
      switch base {
      case .slots(let object, let start, _):
        return try peek(.slots(object: object, offset: start + offset, info))
      case .global(let slot, _): return try peek(.global(slot + offset, info))
      default:
        let whole = try peek(base)
        return borrowed(whole.base + offset, info)
      }
    case .element(let array, let index, let info):
      let register = try peek(array)
      let target = allocate(info.count)
      elementGet(target, register.base, index, info, offset: 0, part: info)
      return borrowed(target, info)
    case .some(let base, let info):
      return borrowed(try peek(base).base, info)
    case .force(let base, let info, let range):
      let operand = try peek(base)
      mark(range)
      trapIfNil(operand)
      return borrowed(operand.base, info)
    case .registers, .temporary, .weak, .computed:
      return try read(path)
    }
  }

  /// Bits of an element, or of the part of it at `offset`.
  func elementGet(
    _ target: Int, _ array: Int, _ index: Int, _ element: TypeInfo, offset: Int, part: TypeInfo
  ) {
    if element.count == 1 && part.count == 1 {
      emit(.arrayGet, target, array, index)
    } else if part.count == element.count {
      emit(.arrayGetMany, target, array, index, x: part.count)
    } else {
      for k in 0..<part.count {
        emit(.arrayGetPart, target + k, array, index, x: offset + k)
      }
      // A part without slots must still check the index.
      if part.count == 0 { emit(.arrayGetMany, target, array, index, x: 0) }
    }
  }

  // MARK: Nil

  /// The register that is 0 when an optional is nil.
  func nilFlag(_ operand: Operand) -> Int {
    if case .optional(_, let tag?) = operand.info.shape { return operand.base + tag }
    return operand.base
  }

  func trapIfNil(_ operand: Operand) {
    let fine = builder.makeLabel()
    builder.branch(.jumpNeImmediate, nilFlag(operand), 0, to: fine)
    trap(.unexpectedNil)
    builder.place(fine)
  }

  func trap(_ kind: Trap.Kind, _ message: String? = nil) {
    builder.emit(
      .trap, Int(UInt16.max), wide: message.map { machine.constant($0) } ?? -1, x: kind.number)
  }

  /// Leaves the innermost `optionalEvaluation` when the optional at a path is nil.
  func leaveIfNil(_ path: Path) throws {
    let mark = next
    let depth = cleanups.count
    let operand = try peek(path)
    let some = builder.makeLabel()
    builder.branch(.jumpNeImmediate, nilFlag(operand), 0, to: some)
    guard let target = nilTargets.last else { throw failure("'?' outside of a chain") }
    leave(to: target.cleanupDepth)
    builder.jump(to: target.label)
    builder.place(some)
    leave(to: depth)
    cleanups.removeLast(cleanups.count - depth)
    next = mark
  }
}
