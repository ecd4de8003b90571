extension Natives {
  /// Arrays of any element; the object itself says how its elements lie.
  static let arrays: [Native] = reading + changing

  private static let reading: [Native] = [
    Native("array.empty", cost: 2) { call in
      guard let array = call.heap.makeArray(element: call.layout(0), capacity: 0) else { return }
      call.return(array)
    },
    // (value, count)
    Native("array.repeating") { call in
      let layout = call.layout(0)
      let stride = call.slotCount(0)
      let count = call.int(stride)
      guard count >= 0 else {
        call.trap(.precondition, "can't construct an array with count < 0")
        return
      }
      guard let array = call.heap.makeArray(element: layout, capacity: count) else { return }
      call.burn(count / 8 &* max(1, stride))
      if stride == 1 {
        array.elements.update(repeating: call.slots[0], count: count)
      } else if stride > 0 {
        for index in 0..<count {
          (array.elements + index &* stride).update(from: call.slots, count: stride)
        }
      }
      for _ in 0..<count { call.heap.retain(call.slots, layout: layout) }
      array.count = count
      call.return(array)
    },
    Native("array.count", cost: 1) { call in call.return(call.object(0).count) },
    Native("array.isEmpty", cost: 1) { call in call.return(call.object(0).count == 0) },
    Native("array.capacity", cost: 1) { call in
      let array = call.object(0)
      call.return(array.stride == 0 ? array.count : array.capacity)
    },
    // (array, index)
    Native("array.get", cost: 2) { call in
      let array = call.object(0)
      guard let index = call.index(1, below: array.count) else { return }
      let element = array.element(index)
      call.heap.retain(element, layout: array.layout)
      call.slots.update(from: element, count: array.stride)
    },
    // (array, lower, upper): bounds clamped by the caller
    Native("array.slice") { call in
      let array = call.object(0)
      let lower = call.int(1)
      let upper = call.int(2)
      guard lower >= 0, lower <= upper, upper <= array.count else {
        call.trap(.indexOutOfRange)
        return
      }
      guard let slice = call.heap.makeArray(element: array.layout, capacity: upper - lower)
      else { return }
      call.burn((upper - lower) &* max(1, array.stride) / 8)
      slice.elements.update(from: array.element(lower), count: (upper - lower) &* array.stride)
      slice.count = upper - lower
      call.heap.retainElements(slice, 0..<slice.count)
      call.return(slice)
    },
  ]

  private static let changing: [Native] = [
    // (inout array, index, value)
    Native("array.set", cost: 2) { call in
      guard let index = call.index(1, below: call.object(0).count),
        let array = call.heap.uniqueArray(call.slots)
      else { return }
      let value = call.slots + 2
      call.heap.retain(value, layout: array.layout)
      let element = array.element(index)
      // The old value is released last: a `deinit` may look at anything.
      for slot in 0..<array.stride {
        let old = element[slot]
        element[slot] = value[slot]
        value[slot] = old
      }
      call.heap.release(value, layout: array.layout)
    },
    // (inout array, index) -> element, which is moved out
    Native("array.take", cost: 2) { call in
      guard let index = call.index(1, below: call.object(0).count),
        let array = call.heap.uniqueArray(call.slots)
      else { return }
      call.moveOut(array.element(index), array)
    },
    // (inout array, element)
    Native("array.append", cost: 2) { call in
      guard let array = call.heap.uniqueArray(call.slots, extra: 1), !call.isTrapped else {
        return
      }
      call.heap.retain(call.slots + 1, layout: array.layout)
      array.element(array.count).update(from: call.slots + 1, count: array.stride)
      array.count &+= 1
    },
    // (inout array, array)
    Native("array.appendArray") { call in
      let other = call.object(1)
      let count = other.count
      guard let array = call.heap.uniqueArray(call.slots, extra: count), !call.isTrapped else {
        return
      }
      let start = array.count
      call.burn(count &* max(1, array.stride) / 8)
      array.element(start).update(from: other.elements, count: count &* array.stride)
      array.count = start + count
      call.heap.retainElements(array, start..<array.count)
    },
    // (inout array, element, index)
    Native("array.insert") { call in
      let stride = call.object(0).stride
      let index = call.int(1 + stride)
      guard index >= 0, index <= call.object(0).count else {
        call.trap(.indexOutOfRange, "index out of range: the element can't be inserted there")
        return
      }
      guard let array = call.heap.uniqueArray(call.slots, extra: 1), !call.isTrapped else {
        return
      }
      call.heap.move(array, from: index, by: 1)
      call.heap.retain(call.slots + 1, layout: array.layout)
      array.element(index).update(from: call.slots + 1, count: stride)
      array.count &+= 1
    },
    // (inout array, index) -> element
    Native("array.remove") { call in
      guard let index = call.index(1, below: call.object(0).count),
        let array = call.heap.uniqueArray(call.slots)
      else { return }
      call.moveOut(array.element(index), array)
      call.heap.move(array, from: index + 1, by: -1)
      array.count &-= 1
    },
    // (inout array) -> element
    Native("array.removeLast", cost: 2) { call in
      // The element comes first among the results.
      let stride = call.object(0).stride
      call.slots[stride] = call.slots[0]
      _ = Machine.pop(call.slots, call.slots + stride, call.state)
    },
    // (inout array, lower, upper, new elements)
    Native("array.replace") { call in
      let lower = call.int(1)
      let upper = call.int(2)
      let new = call.object(3)
      guard lower >= 0, lower <= upper, upper <= call.object(0).count else {
        call.trap(.indexOutOfRange)
        return
      }
      let growth = new.count - (upper - lower)
      guard let array = call.heap.uniqueArray(call.slots, extra: max(0, growth)), !call.isTrapped
      else { return }
      let stride = array.stride
      call.burn((new.count + upper - lower) &* max(1, stride) / 8)
      // Old elements go into an array of their own, whose end releases them when all is in order.
      var removed: Object?
      if upper > lower {
        guard let shell = call.heap.makeArray(element: array.layout, capacity: upper - lower)
        else { return }
        shell.elements.update(from: array.element(lower), count: (upper - lower) &* stride)
        shell.count = upper - lower
        removed = shell
      }
      call.heap.move(array, from: upper, by: growth)
      array.element(lower).update(from: new.elements, count: new.count &* stride)
      array.count &+= growth
      call.heap.retainElements(array, lower..<(lower + new.count))
      if let removed { call.heap.release(removed.slot) }
    },
    // (inout array, capacity)
    Native("array.reserve", cost: 2) { call in
      let count = call.object(0).count
      _ = call.heap.uniqueArray(call.slots, extra: max(0, call.int(1) &- count))
    },
    // (inout array, i, j)
    Native("array.swapAt", cost: 2) { call in
      let count = call.object(0).count
      guard let i = call.index(1, below: count), let j = call.index(2, below: count),
        let array = call.heap.uniqueArray(call.slots)
      else { return }
      array.swapElements(i, j)
    },
    // (inout array) -> Bool: whether the elements could be ordered without the program
    Native("array.sort") { call in
      let isSorted = sort(call)
      call.return(call.slots[0], at: 1)
      call.return(isSorted)
    },
    // (inout array)
    Native("array.reverse") { call in
      guard let array = call.heap.uniqueArray(call.slots) else { return }
      call.burn(array.count &* max(1, array.stride) / 8)
      var low = 0
      var high = array.count - 1
      while low < high {
        array.swapElements(low, high)
        low += 1
        high -= 1
      }
    },
  ]
}

extension Natives {
  /// Sorts an array whose elements the machine can compare; false when it can't.
  private static func sort(_ call: NativeCall) -> Bool {
    let kind = call.machine.types[call.type(0)].kind
    guard isOrdered(kind) else { return false }
    guard let array = call.heap.uniqueArray(call.slots) else { return true }
    let rounds = Int.bitWidth - array.count.leadingZeroBitCount
    call.burn(2 &* rounds &* array.count)
    if call.isTrapped { return true }
    var elements = UnsafeMutableBufferPointer(start: array.elements, count: array.count)
    // Each has its comparison in line.
    switch kind {
    case .integer(bits: 64, isSigned: false): elements.sort { $0.asUInt < $1.asUInt }
    case .integer: elements.sort { $0 < $1 }
    case .double: elements.sort { $0.asDouble < $1.asDouble }
    default: elements.sort { Object(known: $0).string < Object(known: $1).string }
    }
    return true
  }

  /// Whether values of a type have an order that the machine knows.
  private static func isOrdered(_ kind: TypeDescriptor.Kind) -> Bool {
    switch kind {
    case .integer, .double, .string, .character: true
    default: false
    }
  }
}

extension NativeCall {
  /// An index argument, if it is at least 0 and below `count`; otherwise the run traps.
  func index(_ slot: Int, below count: Int) -> Int? {
    let index = int(slot)
    if index >= 0 && index < count { return index }
    trap(.indexOutOfRange)
    return nil
  }

  /// Moves an element of an array into the first result slots, the array behind it.
  fileprivate func moveOut(_ element: Slots, _ array: Object) {
    let stride = array.stride
    for slot in 0..<stride {
      slots[slot] = element[slot]
      element[slot] = 0
    }
    slots[stride] = array.slot
  }
}

extension Heap {
  fileprivate func retainElements(_ array: Object, _ range: Range<Int>) {
    let record = state.pointee.layouts[array.layout]
    guard record.referenceCount > 0 else { return }
    for index in range {
      let element = array.element(index)
      for k in 0..<Int(record.referenceCount) { retain(element[Int(record.references[k])]) }
    }
  }

  /// Moves the elements from `start` to the end by `distance` places; there must be room.
  fileprivate func move(_ array: Object, from start: Int, by distance: Int) {
    guard distance != 0 else { return }
    let count = array.count - start
    burn(count &* max(1, array.stride) / 8)
    array.element(start + distance).update(from: array.element(start), count: count &* array.stride)
  }
}
