package import CellMachine

/// A value of one raw slot.
package protocol RawCrossing: Crossing {}

extension RawCrossing {
  package static var kinds: [Layout.Kind] { [.raw] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { false }
}

extension Int: RawCrossing, Returning {
  package static func read(_ slots: Slots, _ session: LibrarySession) -> Int { slots[0] }
  package static func write(_ value: Int, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = value
  }
  package static var placeholder: Int { 0 }
}

extension UInt64: RawCrossing, Returning {
  package static func read(_ slots: Slots, _ session: LibrarySession) -> UInt64 {
    UInt64(bitPattern: Int64(slots[0]))
  }
  package static func write(_ value: UInt64, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = Int(Int64(bitPattern: value))
  }
  package static var placeholder: UInt64 { 0 }
}

extension Double: RawCrossing, Returning {
  package static func read(_ slots: Slots, _ session: LibrarySession) -> Double {
    Double(bitPattern: UInt64(bitPattern: Int64(slots[0])))
  }
  package static func write(_ value: Double, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = Int(Int64(bitPattern: value.bitPattern))
  }
  package static var placeholder: Double { .nan }
}

extension Bool: RawCrossing, Returning {
  package static func read(_ slots: Slots, _ session: LibrarySession) -> Bool { slots[0] != 0 }
  package static func write(_ value: Bool, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = value ? 1 : 0
  }
  package static var placeholder: Bool { false }
}

extension String: Returning {
  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  package static func read(_ slots: Slots, _ session: LibrarySession) -> String {
    Object(known: slots[0]).string
  }
  package static func write(_ value: String, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = session.heap.makeString(value).slot
  }
  package static var placeholder: String { "" }
}

/// An enum without payloads: the interface declares it as an enum of cells, whose tag is the place
/// of the case in this list.
package protocol CaseCrossing: RawCrossing, Returning, Equatable where Crossed == Self {
  static var crossingCases: [Self] { get }
}

extension CaseCrossing {
  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Self {
    let cases = crossingCases
    guard cases.indices.contains(slots[0]) else {
      throw CrossingError(message: "no case \(slots[0]) of \(Self.self)")
    }
    return cases[slots[0]]
  }
  package static func write(_ value: Self, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = crossingCases.firstIndex(of: value) ?? 0
  }
  package static var placeholder: Self { crossingCases[0] }
}
