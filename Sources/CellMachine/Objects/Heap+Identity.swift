// Identities are counted, because an address would differ from run to run.
extension Heap {
  private static let identityBytes = 32

  /// A number of its own for an instance, given when it is first asked for.
  package func identity(of object: Object) -> Int {
    let machine = state.pointee.machine
    if let known = machine.identities[object.slot] { return known }
    machine.identityCount += 1
    machine.identities[object.slot] = machine.identityCount
    object.header.pointee.stride = 1
    charge(Heap.identityBytes)
    return machine.identityCount
  }

  func forgetIdentity(of object: Object) {
    state.pointee.machine.identities[object.slot] = nil
    discharge(Heap.identityBytes)
  }
}

extension Object {
  /// Whether an instance has been asked for its identity; an instance has no stride.
  var hasIdentity: Bool { kind == .instance && header.pointee.stride != 0 }
}
