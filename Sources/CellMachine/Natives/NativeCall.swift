/// A call of a native: its arguments, its results, its machine.
///
/// Arguments lie side by side in slots, flattened (`(String, Int, Range<Int>)` are slots 0, 1 and
/// 2–3), the receiver first. Reference arguments are borrowed: retain what you keep. `inout`
/// arguments (a mutating receiver) are moved in: the native owns them and returns the new value.
/// Results start at slot 0 again and are owned (+1): the function's own result first, then every
/// `inout` argument in order. So read all arguments before writing the first result.
package struct NativeCall {
  package let slots: Slots
  package let state: UnsafeMutablePointer<MachineState>
  /// What the native's generic parameters stand for, in order of declaration.
  let types: UnsafePointer<TypeID>

  package var heap: Heap { Heap(state: state) }
  package var machine: Machine { state.pointee.machine }

  // MARK: Arguments

  @inline(__always) package func int(_ slot: Int) -> Int { slots[slot] }
  @inline(__always) package func uint(_ slot: Int) -> UInt { UInt(bitPattern: slots[slot]) }
  @inline(__always) package func uint64(_ slot: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: slots[slot])
  }
  @inline(__always) package func bool(_ slot: Int) -> Bool { slots[slot] != 0 }
  @inline(__always) package func double(_ slot: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: slots[slot]))
  }
  @inline(__always) package func float(_ slot: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: slots[slot]))
  }
  /// The text of a `String` or `Character`.
  @inline(__always) package func string(_ slot: Int) -> String { Object(known: slots[slot]).string }
  @inline(__always) package func object(_ slot: Int) -> Object { Object(known: slots[slot]) }
  /// The library's value behind a host object.
  package func host<T>(_ slot: Int, as type: T.Type = T.self) -> T? {
    object(slot).body(as: Any.self).pointee as? T
  }

  /// The elements of an `Array` of one-slot raw values.
  package func raws(_ slot: Int) -> UnsafeBufferPointer<Slot> {
    let array = object(slot)
    return UnsafeBufferPointer(start: array.elements, count: array.count)
  }
  package func ints(_ slot: Int) -> [Int] { Array(raws(slot)) }
  package func doubles(_ slot: Int) -> [Double] {
    raws(slot).map { Double(bitPattern: UInt64(truncatingIfNeeded: $0)) }
  }
  /// The elements of an `Array<String>` (or `Array<Character>`).
  package func strings(_ slot: Int) -> [String] { raws(slot).map { Object(known: $0).string } }

  /// What generic parameter `index` stands for here.
  package func type(_ index: Int) -> TypeID { types[index] }
  /// Slots of a value of generic parameter `index`.
  package func layout(_ index: Int) -> LayoutID { state.pointee.types[types[index]].layout }
  package func slotCount(_ index: Int) -> Int {
    Int(state.pointee.layouts[layout(index)].slotCount)
  }

  // MARK: Results

  @inline(__always) package func `return`(_ value: Int, at slot: Int = 0) { slots[slot] = value }
  @inline(__always) package func `return`(_ value: UInt64, at slot: Int = 0) {
    slots[slot] = Int(truncatingIfNeeded: value)
  }
  @inline(__always) package func `return`(_ value: Bool, at slot: Int = 0) {
    slots[slot] = value ? 1 : 0
  }
  @inline(__always) package func `return`(_ value: Double, at slot: Int = 0) {
    slots[slot] = Int(truncatingIfNeeded: value.bitPattern)
  }
  @inline(__always) package func `return`(_ value: Float, at slot: Int = 0) {
    slots[slot] = Int(value.bitPattern)
  }
  /// A new `String` or `Character`.
  @inline(__always) package func `return`(_ value: String, at slot: Int = 0) {
    slots[slot] = heap.makeString(value).slot
  }
  /// An object that the native owns (+1).
  @inline(__always) package func `return`(_ object: Object, at slot: Int = 0) {
    slots[slot] = object.slot
  }
  /// An `Int?` or `Double?`: the value's slot, then 1; or 0, 0.
  package func `return`(_ value: Int?, at slot: Int = 0) {
    slots[slot] = value ?? 0
    slots[slot + 1] = value == nil ? 0 : 1
  }
  package func `return`(_ value: Double?, at slot: Int = 0) {
    slots[slot] = Int(truncatingIfNeeded: (value ?? 0).bitPattern)
    slots[slot + 1] = value == nil ? 0 : 1
  }
  /// A `String?`: one slot, 0 for nil.
  package func `return`(_ value: String?, at slot: Int = 0) {
    slots[slot] = value.map { heap.makeString($0).slot } ?? 0
  }
  /// A new array of one-slot raw values.
  package func `return`(_ values: [Int], at slot: Int = 0) {
    makeArray(Layout.raw, values.count, at: slot) { values[$0] }
  }
  package func `return`(_ values: [Double], at slot: Int = 0) {
    makeArray(Layout.raw, values.count, at: slot) {
      Int(truncatingIfNeeded: values[$0].bitPattern)
    }
  }
  /// A new `Array<Character>`.
  package func `return`(characters: [String], at slot: Int = 0) {
    let heap = heap
    makeArray(Layout.reference, characters.count, at: slot) {
      heap.makeCharacter(characters[$0]).slot
    }
  }
  /// A new `Array<String>`.
  package func `return`(_ values: [String], at slot: Int = 0) {
    let heap = heap
    makeArray(Layout.reference, values.count, at: slot) { heap.makeString(values[$0]).slot }
  }

  private func makeArray(
    _ layout: Layout, _ count: Int, at slot: Int, element: (Int) -> Slot
  ) {
    guard let array = heap.makeArray(element: machine.layout(layout), capacity: count) else {
      // The run stops when the native returns; the slot must still hold something.
      slots[slot] = heap.makeArray(element: machine.layout(layout), capacity: 0)?.slot ?? 0
      return
    }
    for index in 0..<count { array.elements[index] = element(index) }
    array.count = count
    heap.burn(count)
    slots[slot] = array.slot
  }

  // MARK: Effects

  /// Stops the run when the native returns, which it must do at once. Results need not be written.
  package func trap(_ kind: Trap.Kind, _ message: String? = nil, help: String? = nil) {
    machine.trap(kind, message, help: help)
  }

  /// Work beyond the native's fixed cost, in proportion to what it does.
  @inline(__always) package func burn(_ work: Int) { heap.burn(work) }

  /// Whether the run is to stop: after `burn`, `canAllocate` or a call back in a long loop.
  @inline(__always) package var isTrapped: Bool { state.pointee.trapped != 0 }
}
