extension Natives {
  /// Identity, metatypes and stopping the program.
  static let objects: [Native] = [
    // (AnyObject) -> a number that differs between objects, in the order in which they were asked
    Native("object.identifier", cost: 4) { call in
      call.return(call.heap.identity(of: call.object(0)))
    },
    // (metatype) -> Int: no object's number.
    Native("type.identifier", cost: 1) { call in call.return(~call.int(0)) },
    Native("object.same", cost: 1) { call in call.return(call.int(0) == call.int(1)) },
    // (inout T) -> Bool
    Native("object.isUnique", cost: 1) { call in
      let object = call.int(0)
      call.return(Object(object)?.isUnique ?? false)
      call.return(object, at: 1)
    },
    // (Any.Type?, Any.Type?), each a type and a tag
    Native("metatype.eq", cost: 1) { call in
      let hasLeft = call.bool(1)
      let hasRight = call.bool(3)
      call.return(hasLeft == hasRight && (!hasLeft || call.int(0) == call.int(2)))
    },
    // (kind, message) -> Never
    Native("trap.precondition") { call in
      let kind = call.string(0)
      let message = call.string(1)
      call.trap(
        .precondition, message.isEmpty ? kind.lowercased() : "\(kind.lowercased()): \(message)")
    },
    Native("trap.duplicateKey") { call in call.trap(.duplicateKey) },
  ]
}
