package import CellMachine

/// A value of a library protocol; generated for each, as `AnyBijection` for `any Bijection`.
///
/// A method of a protocol is also called on a value of the library whose type is known, which then
/// arrives without its box.
package protocol ProtocolCrossing: Returning {
  /// The adapter of a value of a cell's own type, which conforms to the protocol.
  static func adapt(_ cell: CellValue) -> Crossed
}

extension ProtocolCrossing {
  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  package static var placeholder: Crossed { adapt(.stopped) }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Crossed {
    if let object = session.hostObject(slots[0]) {
      session.willHold(object)
      if let value = object.body(as: Any.self).pointee as? Crossed { return value }
    } else if let cell = session.cellValue(slots[0]) {
      return adapt(cell)
    }
    throw CrossingError(message: "a value that should be '\(Crossed.self)' isn't")
  }

  package static func write(_ value: Crossed, _ slots: Slots, _ session: LibrarySession) {
    // A cell's own value is given back as it came.
    if let adapter = value as? any CellAdapter, adapter.cell.object != 0 {
      session.heap.retain(adapter.cell.object)
      slots[0] = adapter.cell.object
      return
    }
    var payload = session.makeHost(value)
    let type = session.typeID(of: value)
    slots[0] = session.heap.makeExistential(type, moving: &payload).slot
  }
}

/// What a function without a result returns.
package enum Nothing: Returning {
  package static var kinds: [Layout.Kind] { [] }
  package static var slotCount: Int { 0 }
  package static var startsNonNull: Bool { false }
  package static var placeholder: Void { () }
  package static func read(_ slots: Slots, _ session: LibrarySession) {}
  package static func write(_ value: Void, _ slots: Slots, _ session: LibrarySession) {}
}
