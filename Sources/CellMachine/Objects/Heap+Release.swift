extension Heap {
  /// Keeps what a reference slot names; nothing for 0.
  @inline(__always) package func retain(_ slot: Slot) {
    if slot != 0 { Object(known: slot).retain() }
  }

  /// Gives up a reference; destroys the object when it was the last.
  @inline(__always) package func release(_ slot: Slot) {
    guard slot != 0 else { return }
    let header = Object(known: slot).header
    let count = header.pointee.strong &- 1
    header.pointee.strong = count
    if count == 0 { destroy(Object(header)) }
  }

  /// Retains the references among the slots of a value.
  @inline(__always) package func retain(_ slots: Slots, layout: LayoutID) {
    let record = state.pointee.layouts[layout]
    for k in 0..<Int(record.referenceCount) { retain(slots[Int(record.references[k])]) }
  }

  /// Releases the references among the slots of a value.
  @inline(__always) package func release(_ slots: Slots, layout: LayoutID) {
    let record = state.pointee.layouts[layout]
    for k in 0..<Int(record.referenceCount) { release(slots[Int(record.references[k])]) }
  }

  /// Destroys an object that nothing refers to, and what it alone kept, without recursion: a list
  /// of a million nodes must not overflow the native stack.
  @inline(never) package func destroy(_ object: Object) {
    if object.kind == .string {
      destroyString(object)
      return
    }
    let base = state.pointee.doomed.count
    state.pointee.doomed.append(object.slot)
    // Deep inside `deinit`s the rest waits for the loop of an outer one.
    guard state.pointee.destroyDepth < Heap.nestedDestroysMax else { return }
    while state.pointee.doomed.count > base {
      destroyNow(Object(known: state.pointee.doomed.popLast()))
    }
  }

  private func destroyString(_ object: Object) {
    discharge(Heap.textBytes(object.textCount))
    object.body(as: String.self).deinitialize(count: 1)
    free(object)
  }

  /// Destroys one object; those that it was the last to keep are put on the list, so that they come
  /// off it in the order of the slots, each with all that it keeps, as Swift does it.
  private func destroyNow(_ object: Object) {
    switch object.kind {
    case .string:
      destroyString(object)
    case .array:
      let record = state.pointee.layouts[object.layout]
      if record.referenceCount > 0 {
        let stride = object.stride
        var element = object.elements + object.count &* stride
        for _ in 0..<object.count {
          element -= stride
          drop(element, record)
        }
      }
      free(object)
    case .table:
      Table(object).releaseAll(in: self)
      free(object)
    case .box:
      drop(object.body, state.pointee.layouts[object.layout])
      free(object)
    case .existential:
      drop(object.body, state.pointee.layouts[state.pointee.types[object.type].layout])
      free(object)
    case .closure:
      drop(object.captures, state.pointee.layouts[object.layout])
      free(object)
    case .instance:
      destroyInstance(object)
    case .weak:
      releaseMemory(Object(known: object.body[0]))
      free(object)
    case .host:
      object.body(as: Any.self).deinitialize(count: 1)
      free(object)
    case .free:
      state.pointee.machine.trap(.internalError, "an object was destroyed twice")
    }
  }

  private func destroyInstance(_ object: Object) {
    let type = state.pointee.types[object.type]
    if type.deinitializer >= 0 && !object.isUnfinished && state.pointee.trapped == 0 {
      // `self` is alive while its `deinit` runs.
      object.header.pointee.strong = 1
      state.pointee.destroyDepth += 1
      state.pointee.machine.runDeinitializer(type.deinitializer, of: object)
      state.pointee.destroyDepth -= 1
      object.header.pointee.strong = 0
    }
    drop(object.body, state.pointee.layouts[type.instanceLayout])
    releaseMemory(object)
  }

  /// Gives up a `weak` hold on an instance; the last one frees its memory.
  private func releaseMemory(_ object: Object) {
    object.header.pointee.weak &-= 1
    guard object.header.pointee.weak == 0 else { return }
    if object.hasIdentity { forgetIdentity(of: object) }
    free(object)
  }

  /// Gives up the references of a value; objects that die are listed in reverse.
  @inline(__always) func drop(_ slots: Slots, _ record: LayoutRecord) {
    var k = Int(record.referenceCount)
    while k > 0 {
      k &-= 1
      drop(slots[Int(record.references[k])])
    }
  }

  @inline(__always) func drop(_ slot: Slot) {
    guard slot != 0 else { return }
    let object = Object(known: slot)
    object.header.pointee.strong &-= 1
    guard object.header.pointee.strong == 0 else { return }
    // A string keeps nothing else.
    if object.kind == .string { destroyString(object) } else { state.pointee.doomed.append(slot) }
  }
}
