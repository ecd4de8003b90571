package import CellMachine
package import Tensors

/// A library type that a cell holds without looking inside.
package protocol HostCrossing: Crossing where Crossed == Self {}

extension HostCrossing {
  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Self {
    if let value = known(try hostObject(slots[0]).body(as: Any.self).pointee) { return value }
    throw CrossingError(message: "a value that should be of type '\(Self.self)' isn't")
  }

  /// `value as? Self`, in a tenth of the time where the value is of just this type, as nearly every
  /// argument is. (What the library returned as `any P` is inside that existential.)
  private static func known<Value>(_ value: Value) -> Self? {
    Value.self == Self.self ? unsafeBitCast(value, to: Self.self) : value as? Self
  }

  package static func write(_ value: Self, _ slots: Slots, _ session: LibrarySession) {
    slots[0] = session.heap.makeHost(value).slot
  }
}

extension Tensor: Returning {
  package static var placeholder: Tensor { Tensor(.nan) }
}

/// A value of a library protocol; `P` is `any Bijection` and the like.
///
/// A method of a protocol is also called on a value whose type is known, which then arrives
/// without its box.
package enum AnyOf<P>: Crossing {
  package typealias Crossed = P

  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> P {
    guard let value = try hostObject(slots[0]).body(as: Any.self).pointee as? P else {
      throw CrossingError(message: "a value that should be '\(P.self)' isn't")
    }
    return value
  }

  package static func write(_ value: P, _ slots: Slots, _ session: LibrarySession) {
    var payload = session.heap.makeHost(value).slot
    let type = session.typeID(of: value)
    slots[0] = session.heap.makeExistential(type, moving: &payload).slot
  }
}

/// The object with the library's value behind a reference to it or to a box with it.
private func hostObject(_ slot: Slot) throws -> Object {
  var object = Object(known: slot)
  if object.kind == .existential { object = Object(known: object.body[0]) }
  guard object.kind == .host else {
    throw CrossingError(
      message: "a type declared in a cell can't stand in for a protocol of the library yet",
      help: "use one of the library's own types")
  }
  return object
}
