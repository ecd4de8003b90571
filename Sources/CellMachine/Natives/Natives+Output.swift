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
    // <T>(name: String, indent: Int, T) -> String: as `dump` shows it.
    Native("value.dump", cost: 40) { call in
      var dumper = Dumper(machine: call.machine)
      let name = call.string(0)
      dumper.dump(
        call.slots + 2, call.type(0), name: name.isEmpty ? nil : name,
        indent: max(0, min(call.int(1), Printer.depthMax)))
      call.return(dumper.text)
    },
  ]
}
