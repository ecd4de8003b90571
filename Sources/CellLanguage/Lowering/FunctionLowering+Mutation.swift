import CellMachine
import Diagnostics

// Changing what is at a path. A value that is to be changed in place is moved out, changed in
// registers, and moved back, so that nothing is shared meanwhile and no array is copied for it.
extension FunctionLowering {
  /// Puts an owned value at a path, releasing what was there.
  func write(_ path: Path, _ value: Operand) throws {
    switch path {
    case .registers(let base, let info):
      if info.hasReferences {
        // What is released may run code, which must find the new value.
        let taken = consume(value)
        release(base, info)
        move(from: taken, to: base, count: info.count)
      } else {
        consume(value, into: base)
      }
    case .temporary(let operand):
      try write(.registers(operand.base, operand.info), value)
    case .slots(let object, let offset, let info):
      let base = consume(value)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .storeSlot : .replaceSlot, object, offset + k, base + k)
      }
    case .global(let slot, let info):
      let base = consume(value)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .storeGlobal : .replaceGlobal, base + k, wide: slot + k)
      }
    case .field(let base, let offset, let info):
      try writePart(base, offset, info, value)
    case .element(.element(let outer, let row, _), let index, let info)
    where info.isOneRaw && index <= UInt8.max:
      let base = consume(value)
      try modify(outer) { register in emit(.arraySet2, register, row, base, x: index) }
    case .element(let array, let index, let info):
      let base = consume(value)
      try modify(array) { register in
        setElement(register, index, base, info)
      }
    case .force(let base, let info, _), .some(let base, let info):
      try modify(base) { register in
        if case .force(_, _, let range) = path {
          mark(range)
          trapIfNil(borrowed(register, base.info))
        }
        try write(.registers(register, info), value)
      }
    case .weak(let base, _, _):
      let target = value
      let register = allocate(1)
      emit(.makeWeak, register, target.base)
      discard(target)
      try write(base, owned(register, base.info))
    case .computed(let computed):
      try set(computed, value)
    }
  }

  /// Replaces element `index` of the array in `register`.
  private func setElement(_ register: Int, _ index: Int, _ value: Int, _ info: TypeInfo) {
    if info.count == 1 {
      emit(info.hasReferences ? .arrayReplace : .arraySet, register, index, value)
    } else if info.hasReferences {
      let old = allocate(info.count)
      emit(.arrayTake, old, register, index, x: info.count)
      emit(.arraySetMany, register, index, value, x: info.count)
      release(old, info)
    } else {
      emit(.arraySetMany, register, index, value, x: info.count)
    }
  }

  private func writePart(
    _ base: Path, _ offset: Int, _ info: TypeInfo, _ value: Operand
  ) throws {
    switch base {
    case .registers(let start, _):
      try write(.registers(start + offset, info), value)
    case .temporary(let operand):
      try write(.registers(operand.base + offset, info), value)
    case .slots(let object, let start, _):
      try write(.slots(object: object, offset: start + offset, info), value)
    case .global(let slot, _):
      try write(.global(slot + offset, info), value)
    case .field(let outer, let start, _):
      try writePart(outer, start + offset, info, value)
    case .element(let array, let index, _):
      let source = consume(value)
      try modify(array) { register in
        if info.hasReferences {
          emit(.arrayUnique, register)
          let old = allocate(info.count)
          for k in 0..<info.count {
            emit(.arrayGetPart, old + k, register, index, x: offset + k)
          }
          setParts(register, index, source, info, offset)
          release(old, info)
        } else {
          setParts(register, index, source, info, offset)
        }
      }
    default:
      try modify(base) { register in
        try write(.registers(register + offset, info), value)
      }
    }
  }

  private func setParts(
    _ register: Int, _ index: Int, _ value: Int, _ info: TypeInfo, _ offset: Int
  ) {
    for k in 0..<info.count {
      emit(.arraySetPart, register, index, value + k, x: offset + k)
    }
  }

  /// Brings the value at a path into registers, where `body` changes it, and puts it back.
  ///
  /// While `body` runs the place itself is empty. The registers are owned by `body`: what it leaves
  /// in them is the new value.
  func modify(_ path: Path, _ body: (Int) throws -> Void) throws {
    switch path {
    case .registers(let base, _):
      try body(base)
    case .temporary(let operand):
      try body(operand.base)
    case .slots(let object, let offset, let info):
      let base = allocate(info.count)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadSlot : .takeSlot, base + k, object, offset + k)
      }
      try body(base)
      for k in 0..<info.count { emit(.storeSlot, object, offset + k, base + k) }
    case .global(let slot, let info):
      let base = allocate(info.count)
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadGlobal : .takeGlobal, base + k, wide: slot + k)
      }
      try body(base)
      for k in 0..<info.count { emit(.storeGlobal, base + k, wide: slot + k) }
    case .field(let base, let offset, let info):
      try modifyPart(base, offset, info, body)
    case .element(.element(let outer, let row, _), let index, let info)
    where info.isOneRaw && index <= UInt8.max:
      try modify(outer) { register in
        let base = allocate(1)
        emit(.arrayGet, base, register, row)
        emit(.arrayGet, base, base, index)
        try body(base)
        emit(.arraySet2, register, row, base, x: index)
      }
    case .element(let array, let index, let info):
      try modify(array) { register in
        let base = allocate(info.count)
        if info.hasReferences {
          emit(.arrayTake, base, register, index, x: info.count)
        } else {
          elementGet(base, register, index, info, offset: 0, part: info)
        }
        try body(base)
        if info.count == 1 {
          emit(.arraySet, register, index, base)
        } else {
          emit(.arraySetMany, register, index, base, x: info.count)
        }
      }
    case .force(let base, _, let range):
      try modify(base) { register in
        mark(range)
        trapIfNil(borrowed(register, base.info))
        try body(register)
      }
    case .some(let base, _):
      try modify(base, body)
    case .weak:
      // A weak place holds an object; what is changed is the reference.
      let register = detach(try read(path))
      try body(register)
      try write(path, owned(register, path.info))
    case .computed(let computed):
      try modify(computed, body)
    }
  }

  private func modifyPart(
    _ base: Path, _ offset: Int, _ info: TypeInfo, _ body: (Int) throws -> Void
  ) throws {
    switch base {
    case .registers(let start, _):
      try body(start + offset)
    case .temporary(let operand):
      try body(operand.base + offset)
    case .slots(let object, let start, _):
      try modify(.slots(object: object, offset: start + offset, info), body)
    case .global(let slot, _):
      try modify(.global(slot + offset, info), body)
    case .field(let outer, let start, _):
      try modifyPart(outer, start + offset, info, body)
    case .element(let array, let index, let element):
      try modify(array) { register in
        if info.hasReferences { emit(.arrayUnique, register) }
        let part = allocate(info.count)
        elementGet(part, register, index, element, offset: offset, part: info)
        try body(part)
        setParts(register, index, part, info, offset)
      }
    default:
      try modify(base) { try body($0 + offset) }
    }
  }

  // MARK: Computed properties and subscripts

  /// The receiver of an accessor, as an argument.
  private func receiver(_ computed: ComputedPath) throws -> [PreparedArgument] {
    switch computed.base {
    case .none: []
    case .place(let path): [.operand(stabilised(try read(path)))]
    case .value(let operand): [.operand(operand)]
    }
  }

  func get(_ computed: ComputedPath) throws -> Operand {
    try call(computed.getter, try receiver(computed) + computed.indices, result: computed.info)
  }

  func set(_ computed: ComputedPath, _ value: Operand) throws {
    guard let setter = computed.setter else { throw failure("a property without a setter") }
    let held = stabilised(value)
    let arguments = computed.indices + [.operand(held)]
    switch computed.base {
    case .none:
      _ = try call(setter, arguments, result: info(.void))
    case .value(let operand):
      _ = try call(setter, [.operand(operand)] + arguments, result: info(.void))
    case .place(let path):
      let changes = setter.decl.isMutating || setter.decl.parameters.first?.isInout ?? false
      let target: PreparedArgument =
        changes ? .place(path) : .operand(stabilised(try read(path)))
      _ = try call(setter, [target] + arguments, result: info(.void))
    }
    discard(held)
  }

  private func modify(_ computed: ComputedPath, _ body: (Int) throws -> Void) throws {
    let value: Operand
    if case .place(let path) = computed.base,
      let modifier = computed.getter.decl.storage?.modifier
    {
      if path.isReachedByAccessors {
        // The value around is got once and set once, however often it changes meanwhile.
        return try modify(path) { register in
          var inner = computed
          inner.base = .place(.registers(register, path.info))
          try modify(inner, body)
        }
      }
      let reference = FunctionReference(modifier, computed.getter.substitution)
      value = try call(reference, [.place(path)] + computed.indices, result: computed.info)
    } else {
      // What the getter was called on is let go before the setter asks who else holds its parts.
      let base = allocate(computed.info.count)
      try scope(into: base) { try get(computed) }
      value = owned(base, computed.info)
    }
    let register = detach(value)
    try body(register)
    try set(computed, owned(register, computed.info))
  }
}
