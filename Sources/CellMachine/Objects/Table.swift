/// The hash table of a dictionary or a set: entries in order of insertion, found through an index.
///
/// An entry is its hash (with the top bit set; 0 marks a removed one), the key's slots and the
/// value's slots. Hashing and comparing keys is the caller's business. Removed entries keep their
/// place until the table is rebuilt, so positions stay valid while nothing is inserted.
package struct Table {
  package let object: Object

  @inline(__always) package init(_ object: Object) { self.object = object }

  static let bodySlots = 10
  static let liveBit = Int.min
  private static let emptyCell: Int32 = -1
  private static let removedCell: Int32 = -2

  package var keyLayout: LayoutID { object.body[0] }
  package var valueLayout: LayoutID { object.body[1] }
  /// Entries that are there.
  package var count: Int {
    get { object.body[2] }
    nonmutating set { object.body[2] = newValue }
  }
  /// Entries that are or were there: positions below it may hold one.
  package var end: Int {
    get { object.body[3] }
    nonmutating set { object.body[3] = newValue }
  }
  private var capacity: Int {
    get { object.body[4] }
    nonmutating set { object.body[4] = newValue }
  }
  /// Cells of the index, a power of two.
  private var cellCount: Int { capacity &* 2 }
  private var entries: Slots? {
    get { Slots(bitPattern: object.body[5]) }
    nonmutating set { object.body[5] = Int(bitPattern: newValue) }
  }
  private var cells: UnsafeMutablePointer<Int32>? {
    get { UnsafeMutablePointer(bitPattern: object.body[6]) }
    nonmutating set { object.body[6] = Int(bitPattern: newValue) }
  }
  package var keySlots: Int { object.body[7] }
  package var valueSlots: Int { object.body[8] }
  /// The position whose value has been moved out and is to be set next; -1 when there is none.
  var taken: Int {
    @inline(__always) get { object.body[9] }
    @inline(__always) nonmutating set { object.body[9] = newValue }
  }
  private var stride: Int { 1 &+ keySlots &+ valueSlots }

  /// Whether there is an entry at a position below `end`.
  @inline(__always) package func isLive(_ position: Int) -> Bool {
    hashWord(position).pointee != 0
  }
  @inline(__always) private func hashWord(_ position: Int) -> Slots {
    entries.unsafelyUnwrapped + position &* stride
  }
  /// The hash that an entry was inserted with (its top bit set).
  @inline(__always) package func hash(_ position: Int) -> Int { hashWord(position).pointee }
  @inline(__always) package func key(_ position: Int) -> Slots { hashWord(position) + 1 }
  @inline(__always) package func value(_ position: Int) -> Slots {
    hashWord(position) + 1 + keySlots
  }

  /// Whether the value that has been moved out is that of a key with these bits: it is set next. Bits
  /// say too little of floating-point keys.
  @inline(__always) func hasTaken(_ kind: UInt8, _ key: Slot) -> Bool {
    let position = taken
    return position >= 0 && position < end && isLive(position)
      && self.key(position).pointee == key
      && (kind == KeyKind.bits.rawValue || kind == KeyKind.string.rawValue)
  }

  /// The first slot of the value at a position, when an entry is there and the table isn't shared.
  @inline(__always) func ownValue(_ position: Int) -> Slots? {
    guard position >= 0, position < end, object.isUnique, isLive(position) else { return nil }
    return value(position)
  }

  /// The first position from `position` on that holds an entry; `end` when there is none.
  package func next(from position: Int) -> Int {
    var position = position
    while position < end && !isLive(position) { position += 1 }
    return position
  }

  /// Position of the entry with this hash for which `isEqual` (given its key) holds; -1 for none.
  @inline(__always) package func find(_ hash: Int, _ isEqual: (Slots) -> Bool) -> Int {
    guard let cells, let entries else { return -1 }
    let mask = cellCount &- 1
    let stride = stride
    let wanted = hash | Table.liveBit
    var cell = Table.spread(hash) & mask
    // At most half of the cells are taken, so an empty one is met.
    while true {
      let position = Int(cells[cell])
      if position >= 0 {
        let entry = entries + position &* stride
        if entry.pointee == wanted && isEqual(entry + 1) { return position }
      } else if position == Int(Table.emptyCell) {
        return -1
      }
      cell = (cell &+ 1) & mask
    }
  }

  /// The next position whose entry has this hash, -1 when there is no more. `probe` starts at 0 and
  /// says where to go on; comparing keys is left to the caller.
  @inline(__always) package func candidate(_ hash: Int, probe: inout Int) -> Int {
    guard let cells else { return -1 }
    let mask = cellCount &- 1
    let wanted = hash | Table.liveBit
    while probe <= mask {
      let position = cells[(Table.spread(hash) &+ probe) & mask]
      probe &+= 1
      if position == Table.emptyCell { return -1 }
      if position >= 0 && hashWord(Int(position)).pointee == wanted { return Int(position) }
    }
    return -1
  }

  /// Hashes of small integers are themselves when users write them; the index wants all bits.
  @inline(__always) private static func spread(_ hash: Int) -> Int {
    let mixed = UInt(bitPattern: hash | liveBit) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// Marks an entry as removed; its references have been moved out or released by the caller.
  package func remove(_ position: Int) {
    guard let cells else { return }
    let mask = cellCount &- 1
    let start = Table.spread(hash(position))
    var probe = 0
    while probe <= mask {
      let cell = (start &+ probe) & mask
      if cells[cell] == Int32(truncatingIfNeeded: position) {
        cells[cell] = Table.removedCell
        break
      }
      probe += 1
    }
    hashWord(position).pointee = 0
    count -= 1
  }

  // MARK: Storage

  fileprivate static func bytes(capacity: Int, stride: Int) -> Int? {
    let (slots, overflow) = capacity.multipliedReportingOverflow(by: stride)
    return overflow || slots > 1 << 40 || capacity > 1 << 30 ? nil : slots * 8 + capacity * 2 * 4
  }

  /// Gives the table storage for `newCapacity` entries (a power of two) and packs them.
  fileprivate func rebuild(capacity newCapacity: Int) {
    let stride = stride
    let newEntries = Slots.allocate(capacity: newCapacity * stride)
    var live = 0
    for position in 0..<end where isLive(position) {
      (newEntries + live * stride).update(from: hashWord(position), count: stride)
      live += 1
    }
    deallocate()
    entries = newEntries
    end = live
    capacity = newCapacity
    let newCells = UnsafeMutablePointer<Int32>.allocate(capacity: cellCount)
    newCells.initialize(repeating: Table.emptyCell, count: cellCount)
    cells = newCells
    for position in 0..<live { enter(position) }
  }

  private func enter(_ position: Int) {
    guard let cells else { return }
    let mask = cellCount &- 1
    var cell = Table.spread(hash(position)) & mask
    while cells[cell] >= 0 { cell = (cell &+ 1) & mask }
    cells[cell] = Int32(truncatingIfNeeded: position)
  }

  fileprivate func append(hash: Int) -> Slots {
    let position = end
    hashWord(position).pointee = hash | Table.liveBit
    end = position + 1
    count += 1
    enter(position)
    return key(position)
  }

  fileprivate var isFull: Bool { end == capacity }
  fileprivate var storageBytes: Int { Table.bytes(capacity: capacity, stride: stride) ?? 0 }
  fileprivate var currentCapacity: Int { capacity }

  func deallocate() {
    entries?.deallocate()
    cells?.deallocate()
    entries = nil
    cells = nil
  }

  /// Gives up all references and the storage, when the table is destroyed.
  func releaseAll(in heap: Heap) {
    let keys = heap.state.pointee.layouts[keyLayout]
    let values = heap.state.pointee.layouts[valueLayout]
    if keys.referenceCount > 0 || values.referenceCount > 0 {
      for position in (0..<end).reversed() where isLive(position) {
        heap.drop(value(position), values)
        heap.drop(key(position), keys)
      }
    }
    heap.discharge(storageBytes)
    deallocate()
  }
}

extension Heap {
  /// A new, empty table object (+1).
  package func makeTable(key: LayoutID, value: LayoutID) -> Object {
    let object = allocate(.table, bytes: Table.bodySlots * 8, type: key)
    object.body.update(repeating: 0, count: Table.bodySlots)
    object.body[0] = key
    object.body[1] = value
    object.body[7] = Int(state.pointee.layouts[key].slotCount)
    object.body[8] = Int(state.pointee.layouts[value].slotCount)
    object.body[9] = -1
    return object
  }

  /// Makes room for `extra` more entries; false when the memory limit forbids it.
  package func reserve(_ table: Table, extra: Int) -> Bool {
    let needed = table.count &+ extra
    guard table.end &+ extra > table.currentCapacity else { return true }
    // Many removed entries: packing them is enough.
    var capacity = max(8, table.currentCapacity)
    while capacity < needed &+ needed / 4 { capacity *= 2 }
    let stride = 1 &+ table.keySlots &+ table.valueSlots
    guard let bytes = Table.bytes(capacity: capacity, stride: stride), canAllocate(bytes) else {
      _ = canAllocate(.max)
      return false
    }
    burn(table.end &* stride)
    discharge(table.storageBytes)
    table.rebuild(capacity: capacity)
    charge(table.storageBytes)
    return true
  }

  /// Adds an entry whose key is not there yet; the caller fills in key and value (moving them in).
  /// The table must not be shared. nil when the memory limit forbids it.
  @inline(__always) package func insert(into table: Table, hash: Int) -> Slots? {
    if table.isFull && !reserve(table, extra: 1) { return nil }
    return table.append(hash: hash)
  }

  /// The table in `slot`, not shared; replaces the slot's reference. nil when the memory limit
  /// forbids it.
  package func uniqueTable(_ slot: Slots) -> Table? {
    let old = Table(Object(known: slot.pointee))
    if old.object.isUnique { return old }
    guard let copy = copied(old) else { return nil }
    old.object.header.pointee.strong &-= 1
    slot.pointee = copy.object.slot
    return copy
  }

  /// The table in `slot`, not shared, and where the entry of a position now is: a copy is packed.
  package func uniqueTable(_ slot: Slots, _ position: Int) -> (table: Table, position: Int)? {
    let old = Table(Object(known: slot.pointee))
    var position = position
    if !old.object.isUnique && old.count != old.end {
      position = (0..<position).reduce(0) { $0 + (old.isLive($1) ? 1 : 0) }
      burn(old.end / 4)
    }
    guard let table = uniqueTable(slot) else { return nil }
    return (table, position)
  }

  /// A new table (+1) with the same entries in the same order.
  package func copied(_ old: Table) -> Table? {
    let copy = Table(makeTable(key: old.keyLayout, value: old.valueLayout))
    guard reserve(copy, extra: old.count) else {
      release(copy.object.slot)
      return nil
    }
    burn(old.end &* (1 &+ old.keySlots &+ old.valueSlots))
    for position in 0..<old.end where old.isLive(position) {
      let key = copy.append(hash: old.hash(position))
      key.update(from: old.key(position), count: old.keySlots &+ old.valueSlots)
      retain(key, layout: old.keyLayout)
      retain(key + old.keySlots, layout: old.valueLayout)
    }
    return copy
  }
}
