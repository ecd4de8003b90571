// Arrays are values: whoever changes one makes sure first that nobody else refers to it.
extension Heap {
  /// The array in `slot`, not shared and with room for `extra` more elements; replaces the slot's
  /// reference. nil when the memory limit forbids it (the slot is unchanged).
  package func uniqueArray(_ slot: Slots, extra: Int = 0) -> Object? {
    let array = Object(known: slot.pointee)
    let needed = array.count &+ extra
    if array.isUnique {
      if needed <= array.capacity { return array }
      return growArray(slot, needed: needed)
    }
    return copyArray(slot, needed: needed)
  }

  @inline(never) private func growArray(_ slot: Slots, needed: Int) -> Object? {
    let array = Object(known: slot.pointee)
    let capacity = max(needed, 2 &* array.capacity, 4)
    burn(array.count)
    guard let larger = makeArray(element: array.layout, capacity: capacity) else { return nil }
    larger.elements.update(from: array.elements, count: array.count &* array.stride)
    larger.count = array.count
    // The elements have moved: only the shell goes.
    free(array)
    slot.pointee = larger.slot
    return larger
  }

  @inline(never) private func copyArray(_ slot: Slots, needed: Int) -> Object? {
    let array = Object(known: slot.pointee)
    guard let copy = copied(array, capacity: max(needed, array.count)) else { return nil }
    array.header.pointee.strong &-= 1
    slot.pointee = copy.slot
    return copy
  }

  /// A new array (+1) with the same elements.
  package func copied(_ array: Object, capacity: Int) -> Object? {
    burn(array.count &* max(1, array.stride))
    guard let copy = makeArray(element: array.layout, capacity: capacity) else { return nil }
    copy.elements.update(from: array.elements, count: array.count &* array.stride)
    copy.count = array.count
    retainElements(copy, array.layout)
    return copy
  }

  private func retainElements(_ array: Object, _ layout: LayoutID) {
    let record = state.pointee.layouts[layout]
    guard record.referenceCount > 0 else { return }
    var element = array.elements
    for _ in 0..<array.count {
      for k in 0..<Int(record.referenceCount) { retain(element[Int(record.references[k])]) }
      element += array.stride
    }
  }
}
