extension Heap {
  /// Bytes that the text of a string object counts for: short text lies in the object itself.
  @inline(__always) static func textBytes(_ count: Int) -> Int { count > 15 ? count &+ 32 : 0 }

  /// Counts what more text of a string object takes.
  @inline(__always) func chargeText(_ object: Object, more bytes: Int) {
    let count = object.textCount
    if count &+ bytes > 15 { charge(count > 15 ? bytes : Heap.textBytes(count &+ bytes)) }
  }

  /// A new string object (+1).
  @inline(__always) package func makeString(_ text: String) -> Object {
    makeString(text, tailBytes: 0)
  }

  /// A new string object (+1) with room behind its text.
  @inline(__always) func makeString(_ text: String, tailBytes: Int) -> Object {
    let object = allocate(
      .string, bytes: MemoryLayout<String>.stride &+ tailBytes, type: tailBytes)
    object.tailLength = 0
    object.body(as: String.self).initialize(to: text)
    let bytes = Heap.textBytes(text.utf8.count)
    if bytes != 0 { charge(bytes) }
    return object
  }

  /// The object of an ASCII character (+1). There is one of each, since text is walked character by
  /// character.
  @inline(__always) package func makeCharacter(ascii byte: UInt8) -> Object {
    let slot = state.pointee.characters[Int(byte)]
    let object = slot == 0 ? firstCharacter(byte) : Object(known: slot)
    object.retain()
    return object
  }

  @inline(never) private func firstCharacter(_ byte: UInt8) -> Object {
    let object = makeString(String(UnicodeScalar(byte)))
    object.header.pointee.stride = UInt16(byte) + 1
    // It stays as long as the machine does: no program keeps it alive.
    state.pointee.liveObjects &-= 1
    state.pointee.characters[Int(byte)] = object.slot
    return object
  }

  /// The object of a character or a piece of text (+1).
  @inline(__always) package func makeCharacter(_ text: String) -> Object {
    if text.utf8.count == 1, let byte = text.utf8.first { return makeCharacter(ascii: byte) }
    return makeString(text)
  }

  /// Adds text to a string object that nobody else refers to.
  func append(_ addition: Object, to object: Object) {
    let count = addition.textCount
    chargeText(object, more: count)
    if count <= object.tailCapacity {
      if object.tailLength &+ count > object.tailCapacity { object.settle() }
      var added = addition.string
      added.withUTF8 { bytes in
        guard let start = bytes.baseAddress else { return }
        (object.tail + object.tailLength).update(from: start, count: count)
      }
      object.tailLength &+= count
    } else {
      let added = addition.string
      if object.tailLength != 0 { object.settle() }
      object.body(as: String.self).pointee += added
    }
  }

  /// A new array object (+1) without elements; nil when the memory limit forbids it (the trap is
  /// pending then).
  package func makeArray(element layout: LayoutID, capacity: Int) -> Object? {
    let stride = Int(state.pointee.layouts[layout].slotCount)
    let (slots, overflow) = max(capacity, 1).multipliedReportingOverflow(by: max(stride, 1))
    guard !overflow, slots < 1 << 40 else {
      _ = canAllocate(.max)
      return nil
    }
    let bytes = (Object.arrayElementsOffset + slots) * MemoryLayout<Slot>.stride
    if bytes > Heap.smallBytesMax && !canAllocate(bytes) { return nil }
    let object = allocate(.array, bytes: bytes, type: layout, stride: stride)
    object.count = 0
    object.capacity = stride == 0 ? Int.max : slots / stride
    return object
  }

  /// A new box (+1); its slots are not initialised.
  package func makeBox(_ layout: LayoutID) -> Object {
    allocate(.box, bytes: Int(state.pointee.layouts[layout].slotCount) &* 8, type: layout)
  }

  /// A new existential (+1) that takes over the references of `slots`.
  package func makeExistential(_ type: TypeID, moving slots: Slots) -> Object {
    let layout = state.pointee.types[type].layout
    let count = Int(state.pointee.layouts[layout].slotCount)
    let object = allocate(.existential, bytes: count &* 8, type: type)
    object.body.update(from: slots, count: count)
    return object
  }

  /// A new object (+1) for a value of a bound library.
  package func makeHost(_ value: Any) -> Object {
    let object = allocate(.host, bytes: MemoryLayout<Any>.stride, type: 0)
    object.body(as: Any.self).initialize(to: value)
    return object
  }
}
