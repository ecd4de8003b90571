/// Names a layout inside one machine.
package typealias LayoutID = Int

/// Which slots of a value are references.
package struct Layout: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable { case raw, reference }

  package var slots: [Kind]

  package init(_ slots: [Kind]) { self.slots = slots }

  package static let raw = Layout([.raw])
  package static let reference = Layout([.reference])
  package static let empty = Layout([])

  package var count: Int { slots.count }
  package var hasReferences: Bool { slots.contains(.reference) }

  package static func + (a: Layout, b: Layout) -> Layout { Layout(a.slots + b.slots) }
}

/// A layout as the machine reads it while running.
package struct LayoutRecord {
  package let slotCount: Int32
  package let referenceCount: Int32
  /// Offsets of the reference slots, ascending.
  package let references: UnsafeMutablePointer<UInt16>

  init(_ layout: Layout) {
    let offsets = layout.slots.indices.filter { layout.slots[$0] == .reference }
    slotCount = Int32(layout.count)
    referenceCount = Int32(offsets.count)
    references = .allocate(capacity: max(1, offsets.count))
    for (index, offset) in offsets.enumerated() {
      references[index] = UInt16(truncatingIfNeeded: offset)
    }
  }
}
