internal import Diagnostics

/// Code as text, for those who work on the lowering or the machine.
extension Function {
  /// The name, then one line for each instruction: its index, operation, `x`, `a`, `b`, `c`.
  package var listing: String {
    var lines = ["\(name): \(registerCount) registers"]
    for (index, instruction) in instructions.enumerated() {
      var line = "  \(index)"
      line += String(repeating: " ", count: max(1, 6 - line.count)) + "\(instruction.operation)"
      line += String(repeating: " ", count: max(1, 24 - line.count))
      line += "\(instruction.x) \(instruction.a) \(instruction.b) \(instruction.c)"
      if let place = range(at: index)?.start { line += "  ; \(place.line):\(place.column)" }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Machine {
  /// What has been lowered so far, functions of the library included.
  package var listing: String { functions.map(\.listing).joined(separator: "\n") }
}
