// Identities are counted, because an address would differ from run to run.
extension Heap {
  private static let identityBytes = 32

  /// A number of its own for an instance, given when it is first asked for.
  package func identity(of object: Object) -> Int {
    let machine = state.pointee.machine
    if let known = machine.identities[object.slot] { return known }
    machine.identityCount += 1
    machine.identities[object.slot] = machine.identityCount
    object.hasIdentity = true
    charge(Heap.identityBytes)
    return machine.identityCount
  }

  func forgetIdentity(of object: Object) {
    state.pointee.machine.identities[object.slot] = nil
    discharge(Heap.identityBytes)
  }
}

// An instance has no stride: its place in the header holds these.
extension Object {
  private static let identityBit: UInt16 = 1
  private static let unfinishedBit: UInt16 = 2

  /// Whether an instance has been asked for its identity.
  fileprivate(set) var hasIdentity: Bool {
    get { kind == .instance && header.pointee.stride & Object.identityBit != 0 }
    nonmutating set { set(Object.identityBit, newValue) }
  }

  /// Whether an initialiser that may fail hasn't given all stored properties of an instance a value
  /// yet; its `deinit` must not run then.
  var isUnfinished: Bool {
    get { header.pointee.stride & Object.unfinishedBit != 0 }
    nonmutating set { set(Object.unfinishedBit, newValue) }
  }

  private func set(_ bit: UInt16, _ isSet: Bool) {
    if isSet { header.pointee.stride |= bit } else { header.pointee.stride &= ~bit }
  }
}
