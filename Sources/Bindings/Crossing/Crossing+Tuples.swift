package import CellMachine

// Tuples can't conform to protocols, so each size has a stand-in. Labels don't matter here: the
// interface says them, and Swift converts at the call.

/// A tuple of two.
package enum Tuple2<A: Crossing, B: Crossing>: Crossing {
  package typealias Crossed = (A.Crossed, B.Crossed)

  package static var kinds: [Layout.Kind] { A.kinds + B.kinds }
  package static var slotCount: Int { A.slotCount + B.slotCount }
  package static var startsNonNull: Bool { A.startsNonNull }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Crossed {
    var slots = slots
    let a = try A.read(slots, session)
    slots += A.slotCount
    let b = try B.read(slots, session)
    return (a, b)
  }

  package static func write(_ value: Crossed, _ slots: Slots, _ session: LibrarySession) {
    var slots = slots
    A.write(value.0, slots, session)
    slots += A.slotCount
    B.write(value.1, slots, session)
  }
}

extension Tuple2: Returning where A: Returning, B: Returning {
  package static var placeholder: Crossed {
    (A.placeholder, B.placeholder)
  }
}

/// A tuple of three.
package enum Tuple3<A: Crossing, B: Crossing, C: Crossing>: Crossing {
  package typealias Crossed = (A.Crossed, B.Crossed, C.Crossed)

  package static var kinds: [Layout.Kind] { A.kinds + B.kinds + C.kinds }
  package static var slotCount: Int { A.slotCount + B.slotCount + C.slotCount }
  package static var startsNonNull: Bool { A.startsNonNull }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Crossed {
    var slots = slots
    let a = try A.read(slots, session)
    slots += A.slotCount
    let b = try B.read(slots, session)
    slots += B.slotCount
    let c = try C.read(slots, session)
    return (a, b, c)
  }

  package static func write(_ value: Crossed, _ slots: Slots, _ session: LibrarySession) {
    var slots = slots
    A.write(value.0, slots, session)
    slots += A.slotCount
    B.write(value.1, slots, session)
    slots += B.slotCount
    C.write(value.2, slots, session)
  }
}

extension Tuple3: Returning where A: Returning, B: Returning, C: Returning {
  package static var placeholder: Crossed {
    (A.placeholder, B.placeholder, C.placeholder)
  }
}

/// A tuple of four.
package enum Tuple4<A: Crossing, B: Crossing, C: Crossing, D: Crossing>: Crossing {
  package typealias Crossed = (A.Crossed, B.Crossed, C.Crossed, D.Crossed)

  package static var kinds: [Layout.Kind] { A.kinds + B.kinds + C.kinds + D.kinds }
  package static var slotCount: Int { A.slotCount + B.slotCount + C.slotCount + D.slotCount }
  package static var startsNonNull: Bool { A.startsNonNull }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Crossed {
    var slots = slots
    let a = try A.read(slots, session)
    slots += A.slotCount
    let b = try B.read(slots, session)
    slots += B.slotCount
    let c = try C.read(slots, session)
    slots += C.slotCount
    let d = try D.read(slots, session)
    return (a, b, c, d)
  }

  package static func write(_ value: Crossed, _ slots: Slots, _ session: LibrarySession) {
    var slots = slots
    A.write(value.0, slots, session)
    slots += A.slotCount
    B.write(value.1, slots, session)
    slots += B.slotCount
    C.write(value.2, slots, session)
    slots += C.slotCount
    D.write(value.3, slots, session)
  }
}

extension Tuple4: Returning where A: Returning, B: Returning, C: Returning, D: Returning {
  package static var placeholder: Crossed {
    (A.placeholder, B.placeholder, C.placeholder, D.placeholder)
  }
}
