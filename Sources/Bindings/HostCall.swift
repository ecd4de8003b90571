import CellMachine

/// A call from a cell: arguments are taken in order, then results are given in order.
struct HostCall {
  let call: NativeCall
  let session: LibrarySession
  private var argument: Slots
  private var result: Slots
  private var isReceiverBoxed = false

  init(_ call: NativeCall, _ session: LibrarySession) {
    self.call = call
    self.session = session
    argument = call.slots
    result = call.slots
  }

  /// The next argument.
  mutating func take<C: Crossing>(_ type: C.Type) throws -> C.Crossed {
    let value = try C.read(argument, session)
    argument += C.slotCount
    return value
  }

  /// The next argument, which is `inout`: it is given back after the result.
  mutating func takeInout<C: Crossing>(_ type: C.Type) throws -> C.Crossed {
    let value = try C.read(argument, session)
    // The cell's own reference goes first, so that the library may change the value in place.
    C.release(argument, session.heap)
    argument += C.slotCount
    return value
  }

  /// The receiver of a protocol's method that returns `Self`.
  mutating func takeSelf<P: ProtocolCrossing>(_ type: P.Type) throws -> P.Crossed {
    isReceiverBoxed = Object(known: argument[0]).kind != .host
    return try take(type)
  }

  mutating func takeSelfInout<P: ProtocolCrossing>(_ type: P.Type) throws -> P.Crossed {
    isReceiverBoxed = Object(known: argument[0]).kind != .host
    return try takeInout(type)
  }

  /// The next result.
  mutating func give<C: Crossing>(_ type: C.Type, _ value: C.Crossed) {
    C.write(value, result, session)
    result += C.slotCount
  }

  /// A result of type `Self`: in a box when the receiver was in one.
  mutating func giveSelf<P: ProtocolCrossing>(_ type: P.Type, _ value: P.Crossed) {
    if isReceiverBoxed {
      P.write(value, result, session)
    } else {
      result[0] = session.makeHost(value)
    }
    result += 1
  }
}

/// Calls a function of any number of arguments with an array of them.
///
/// `(T...) -> R` and `([T]) -> R` are the same to the compiled code, which gets an array; only the
/// type checker keeps them apart, and Swift has no other way to pass an array on.
func splat<Element, Result>(
  _ function: @escaping (Element...) -> Result
) -> ([Element]) -> Result {
  unsafeBitCast(function, to: (([Element]) -> Result).self)
}
