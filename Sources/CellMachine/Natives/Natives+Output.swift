extension Natives {
  /// Printing and describing values.
  static let output: [Native] = [
    // (String)
    Native("output.write") { call in call.machine.write(call.string(0)) },
    // <T>(T) -> String: as `print` shows it.
    Native("value.description", cost: 20) { call in
      call.return(call.machine.describe(call.slots, type: call.type(0)))
    },
    // <T>(T) -> String: as `debugPrint` and containers show it.
    Native("value.debugDescription", cost: 20) { call in
      call.return(call.machine.describe(call.slots, type: call.type(0), style: .debug))
    },
    // <E>(E) -> Int: the number of an enum's case, those with payloads first; else 1.
    Native("error.code", cost: 2) { call in
      var (slots, type) = (call.slots, call.type(0))
      if case .existential = call.machine.types[type].kind, slots[0] != 0 {
        let object = Object(known: slots[0])
        type = object.type
        if object.kind == .existential { slots = object.body }
      }
      guard case .enum(let cases) = call.machine.types[type].kind else { return call.return(1) }
      let tag = slots[0]
      let hasPayload = cases.map { !$0.payload.isEmpty }
      guard hasPayload.indices.contains(tag) else { return call.return(1) }
      let before = hasPayload[..<tag].count { $0 == hasPayload[tag] }
      call.return(hasPayload[tag] ? before : before + hasPayload.count { $0 })
    },
    // <T>(name: String, indent: Int, maxDepth: Int, maxItems: Int, T) -> String: as `dump` shows it.
    Native("value.dump", cost: 40) { call in
      let indent = max(0, min(call.int(1), Printer.depthMax))
      let levels = max(0, min(call.int(2), Printer.depthMax + 1))
      var dumper = Dumper(
        machine: call.machine, indentMax: indent + 2 * levels, itemsMax: call.int(3))
      let name = call.string(0)
      dumper.dump(
        call.slots + 4, call.type(0), name: name.isEmpty ? nil : name, indent: indent)
      call.return(dumper.text)
    },
  ]
}
