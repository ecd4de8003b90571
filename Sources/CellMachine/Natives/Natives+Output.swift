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
  ]
}
