#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The objects of one machine: allocated through one door, counted against the memory limit.
///
/// Small objects live in slabs, one free list per size; large ones have memory of their own. The
/// bytes that count are those of this formula, not malloc's, so that a limit hits at the same place
/// everywhere.
package struct Heap {
  package let state: UnsafeMutablePointer<MachineState>

  static let unit = 16
  static let smallBytesMax = 512
  static let slabBytes = 32 << 10
  /// In front of a large object: its index in `Machine.largeObjects`.
  static let largePrefix = 16
  /// `deinit`s inside one another before the rest is put off: native stack is finite.
  static let nestedDestroysMax = 40

  /// Makes an object with room for `bytes` after the header, which are not initialised.
  ///
  /// Past the memory limit it still makes small objects (the trap is pending, the run stops at the
  /// end of the instruction); ask `canAllocate` before large ones.
  @inline(__always) package func allocate(
    _ kind: ObjectKind, bytes: Int, type: Int, stride: Int = 0
  ) -> Object {
    let size = (bytes &+ ObjectHeader.bytes &+ Heap.unit &- 1) & ~(Heap.unit &- 1)
    let memory: UnsafeMutableRawPointer
    var sizeClass = 0
    if size <= Heap.smallBytesMax {
      sizeClass = size / Heap.unit
      if let cell = state.pointee.freeLists[sizeClass] {
        state.pointee.freeLists[sizeClass] = cell.load(as: UnsafeMutableRawPointer?.self)
        memory = cell
      } else {
        memory = addSlab(sizeClass)
      }
    } else {
      memory = allocateLarge(size)
    }
    charge(size)
    state.pointee.liveObjects &+= 1
    let header = memory.assumingMemoryBound(to: ObjectHeader.self)
    header.initialize(
      to: ObjectHeader(
        strong: 1, weak: 1, kind: kind, sizeClass: UInt8(truncatingIfNeeded: sizeClass),
        stride: UInt16(truncatingIfNeeded: stride), type: Int32(truncatingIfNeeded: type)))
    return Object(header)
  }

  /// Whether `bytes` more fit; if not, the memory trap is pending and the caller gives up.
  package func canAllocate(_ bytes: Int) -> Bool {
    let (sum, overflow) = state.pointee.memoryUsed.addingReportingOverflow(bytes)
    if !overflow && sum <= state.pointee.memoryLimit { return true }
    state.pointee.machine.trap(.memoryLimit)
    return false
  }

  /// Counts bytes that belong to an object without being in it (text, a table's storage).
  @inline(__always) package func charge(_ bytes: Int) {
    let used = state.pointee.memoryUsed &+ bytes
    state.pointee.memoryUsed = used
    if used > state.pointee.memoryPeak {
      state.pointee.memoryPeak = used
      if used > state.pointee.memoryLimit { refuse() }
    }
  }

  @inline(never) private func refuse() { state.pointee.machine.trap(.memoryLimit) }

  @inline(__always) package func discharge(_ bytes: Int) {
    state.pointee.memoryUsed &-= bytes
  }

  /// Work of a native beyond its fixed cost.
  @inline(__always) package func burn(_ work: Int) {
    state.pointee.fuel &-= work
    if state.pointee.fuel < 0 && !state.pointee.refill() {
      state.pointee.machine.trap(.fuelLimit)
    }
  }

  // MARK: Memory

  @inline(never) private func addSlab(_ sizeClass: Int) -> UnsafeMutableRawPointer {
    let size = sizeClass * Heap.unit
    let slab = UnsafeMutableRawPointer.allocate(byteCount: Heap.slabBytes, alignment: Heap.unit)
    let count = Heap.slabBytes / size
    // Cells are handed out in ascending order.
    var next: UnsafeMutableRawPointer?
    for index in (0..<count).reversed() {
      let cell = slab + index * size
      markFree(cell)
      cell.storeBytes(of: next, as: UnsafeMutableRawPointer?.self)
      next = cell
    }
    state.pointee.machine.slabs.append(Machine.Slab(memory: slab, sizeClass: sizeClass))
    state.pointee.freeLists[sizeClass] = slab.load(as: UnsafeMutableRawPointer?.self)
    return slab
  }

  @inline(__always) private func markFree(_ cell: UnsafeMutableRawPointer) {
    cell.assumingMemoryBound(to: ObjectHeader.self).pointee.kind = .free
  }

  private func allocateLarge(_ size: Int) -> UnsafeMutableRawPointer {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: size + Heap.largePrefix, alignment: Heap.unit)
    let machine = state.pointee.machine
    memory.storeBytes(of: machine.largeObjects.count, as: Int.self)
    (memory + 8).storeBytes(of: size, as: Int.self)
    let object = memory + Heap.largePrefix
    machine.largeObjects.append(object)
    return object
  }

  @inline(__always) func free(_ object: Object) {
    let memory = UnsafeMutableRawPointer(object.header)
    let sizeClass = Int(object.header.pointee.sizeClass)
    state.pointee.liveObjects &-= 1
    if sizeClass != 0 {
      discharge(sizeClass * Heap.unit)
      markFree(memory)
      memory.storeBytes(
        of: state.pointee.freeLists[sizeClass], as: UnsafeMutableRawPointer?.self)
      state.pointee.freeLists[sizeClass] = memory
    } else {
      freeLarge(memory)
    }
  }

  @inline(never) private func freeLarge(_ object: UnsafeMutableRawPointer) {
    let memory = object - Heap.largePrefix
    let index = memory.load(as: Int.self)
    discharge((memory + 8).load(as: Int.self))
    let machine = state.pointee.machine
    let last = machine.largeObjects.removeLast()
    if last != object {
      machine.largeObjects[index] = last
      (last - Heap.largePrefix).storeBytes(of: index, as: Int.self)
    }
    memory.deallocate()
  }
}
