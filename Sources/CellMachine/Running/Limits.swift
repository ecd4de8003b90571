/// What a run may use. Every limit is deterministic: the same program meets it at the same place on
/// every machine.
package struct Limits: Hashable, Sendable {
  /// Work: about one unit per instruction, and natives in proportion to what they do.
  /// Twenty thousand million units take some 20 to 40 seconds.
  package var fuel: Int = 20_000_000_000
  /// Bytes of objects alive at one time, by formula.
  package var memoryBytes: Int = 1 << 30
  /// Calls inside calls. A frame takes a few dozen bytes, so that recursion as deep as an 8 MB
  /// native stack allows fits.
  package var callDepth: Int = 100_000
  /// Registers of all active calls together.
  package var stackSlots: Int = 1 << 22
  /// Natives that call back into cells, inside one another; each takes native stack.
  package var nestedRuns: Int = 100
  /// Bytes of printed text.
  package var outputBytes: Int = 16 << 20

  package init() {}

  /// A limit that users can set: the word for it and how much it is.
  func words(for kind: Trap.Kind) -> (key: String, amount: String)? {
    switch kind {
    case .fuelLimit: ("work", "\(Limits.grouped(fuel)) steps")
    case .memoryLimit: ("memory", "\(Limits.grouped(memoryBytes >> 20)) MiB")
    case .depthLimit: ("depth", "\(Limits.grouped(callDepth)) calls inside calls")
    case .outputLimit: ("output", "\(Limits.grouped(outputBytes >> 20)) MiB")
    default: nil
    }
  }

  /// `20,000,000`: digits in groups of three.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0 && (digits.count - digit.offset) % 3 == 0 { text += "," }
      text.append(digit.element)
    }
  }
}
