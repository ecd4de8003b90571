package import CellMachine

/// How values of one type pass between a cell's slots and the library.
///
/// Types that can say so themselves conform with `Crossed == Self`; tuples, functions and values
/// of protocols have a stand-in (`Tuple2`, `Function1`, `AnyBijection`). Arguments are borrowed by
/// the library; what it gives back is owned by the cell.
package protocol Crossing {
  /// The Swift type that the library sees.
  associatedtype Crossed

  /// What each slot of a value holds.
  static var kinds: [Layout.Kind] { get }
  /// `kinds.count`, without making the array.
  static var slotCount: Int { get }
  /// The first slot is a reference that is never 0, so that 0 can mean nil.
  static var startsNonNull: Bool { get }

  static func read(_ slots: Slots, _ session: LibrarySession) throws -> Crossed
  static func write(_ value: Crossed, _ slots: Slots, _ session: LibrarySession)
}

/// A type that a cell's function can return to the library.
package protocol Returning: Crossing {
  /// What the library gets when the function was stopped; the run ends soon after.
  static var placeholder: Crossed { get }
}

/// A value that can't cross; the run stops with the message.
struct CrossingError: Error {
  let message: String
  var help: String?
}

extension Crossing {
  /// Releases what a value's slots refer to.
  static func release(_ slots: Slots, _ heap: Heap) {
    for (offset, kind) in kinds.enumerated() where kind == .reference {
      heap.release(slots[offset])
    }
  }
}
