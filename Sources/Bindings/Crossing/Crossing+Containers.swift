package import CellMachine

extension Array: Crossing where Element: Crossing {
  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  package static func read(
    _ slots: Slots, _ session: LibrarySession
  ) throws -> [Element.Crossed] {
    let array = Object(known: slots[0])
    session.heap.burn(array.count / 4)
    var values: [Element.Crossed] = []
    values.reserveCapacity(array.count)
    for index in 0..<array.count {
      values.append(try Element.read(array.element(index), session))
    }
    return values
  }

  package static func write(
    _ values: [Element.Crossed], _ slots: Slots, _ session: LibrarySession
  ) {
    let layout = session.layout(of: Element.self)
    session.heap.burn(values.count)
    guard let array = session.heap.makeArray(element: layout, capacity: values.count) else {
      // The memory limit stops the run when the call returns; until then the slot holds nothing.
      slots[0] = session.heap.makeArray(element: layout, capacity: 0)?.slot ?? 0
      return
    }
    for (index, value) in values.enumerated() {
      Element.write(value, array.element(index), session)
    }
    array.count = values.count
    slots[0] = array.slot
  }
}

extension Array: Returning where Element: Crossing {
  package static var placeholder: [Element.Crossed] { [] }
}

extension Optional: Crossing where Wrapped: Crossing {
  package static var kinds: [Layout.Kind] {
    Wrapped.startsNonNull ? Wrapped.kinds : Wrapped.kinds + [.raw]
  }
  package static var slotCount: Int {
    Wrapped.startsNonNull ? Wrapped.slotCount : Wrapped.slotCount + 1
  }
  package static var startsNonNull: Bool { false }

  package static func read(
    _ slots: Slots, _ session: LibrarySession
  ) throws -> Wrapped.Crossed? {
    let flag = Wrapped.startsNonNull ? slots[0] : slots[Wrapped.slotCount]
    return flag == 0 ? nil : try Wrapped.read(slots, session)
  }

  package static func write(
    _ value: Wrapped.Crossed?, _ slots: Slots, _ session: LibrarySession
  ) {
    if let value {
      Wrapped.write(value, slots, session)
      if !Wrapped.startsNonNull { slots[Wrapped.slotCount] = 1 }
    } else {
      for index in 0..<slotCount { slots[index] = 0 }
    }
  }
}

extension Optional: Returning where Wrapped: Crossing {
  package static var placeholder: Wrapped.Crossed? { .none }
}

extension ClosedRange: Crossing where Bound: Crossing, Bound.Crossed == Bound {
  package static var kinds: [Layout.Kind] { Bound.kinds + Bound.kinds }
  package static var slotCount: Int { 2 * Bound.slotCount }
  package static var startsNonNull: Bool { Bound.startsNonNull }

  package static func read(
    _ slots: Slots, _ session: LibrarySession
  ) throws -> ClosedRange<Bound> {
    // The cell's own `...` has checked the order.
    ClosedRange(
      uncheckedBounds: (
        try Bound.read(slots, session), try Bound.read(slots + Bound.slotCount, session)
      ))
  }

  package static func write(
    _ value: ClosedRange<Bound>, _ slots: Slots, _ session: LibrarySession
  ) {
    Bound.write(value.lowerBound, slots, session)
    Bound.write(value.upperBound, slots + Bound.slotCount, session)
  }
}

extension Range: Crossing where Bound: Crossing, Bound.Crossed == Bound {
  package static var kinds: [Layout.Kind] { Bound.kinds + Bound.kinds }
  package static var slotCount: Int { 2 * Bound.slotCount }
  package static var startsNonNull: Bool { Bound.startsNonNull }

  package static func read(_ slots: Slots, _ session: LibrarySession) throws -> Range<Bound> {
    Range(
      uncheckedBounds: (
        try Bound.read(slots, session), try Bound.read(slots + Bound.slotCount, session)
      ))
  }

  package static func write(
    _ value: Range<Bound>, _ slots: Slots, _ session: LibrarySession
  ) {
    Bound.write(value.lowerBound, slots, session)
    Bound.write(value.upperBound, slots + Bound.slotCount, session)
  }
}
