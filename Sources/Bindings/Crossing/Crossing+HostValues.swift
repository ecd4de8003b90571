package import CellMachine
package import Tensors

/// A library type that a cell holds without looking inside.
package protocol HostCrossing: Crossing where Crossed == Self {}

extension HostCrossing {
  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Self {
    if let object = session.hostObject(slots[0]),
      let value = known(object.body(as: Any.self).pointee)
    {
      return value
    }
    throw CrossingError(message: "a value that should be of type '\(Self.self)' isn't")
  }

  /// `value as? Self`, in a tenth of the time where the value is of just this type, as nearly every
  /// argument is. (What the library returned as `any P` is inside that existential.)
  private static func known<Value>(_ value: Value) -> Self? {
    Value.self == Self.self ? unsafeBitCast(value, to: Self.self) : value as? Self
  }

  package static func write(_ value: Self, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = session.makeHost(value)
  }
}

extension Tensor: Returning {
  package static var placeholder: Tensor { Tensor(.nan) }
}
