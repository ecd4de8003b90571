internal import ElementaryFunctions

/// What a run may use. Every limit is deterministic: the same program meets it at the same place on
/// every machine.
package struct Limits: Hashable, Sendable {
  /// Work: about one unit per instruction, and natives in proportion to what they do.
  /// Twenty thousand million units take the interpreter some 20 to 40 seconds, machine code a quarter of
  /// that.
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
  /// Which functions become machine code; what a run gives doesn't depend on it.
  package var compilation = CompiledCode.Policy.whenHot

  package init() {}

  /// A limit that users can set: the word for it and how much it is.
  func words(for kind: Trap.Kind) -> (key: String, amount: String)? {
    switch kind {
    case .fuelLimit: ("work", "\(GroupedDigits.text(fuel)) steps")
    case .memoryLimit: ("memory", "\(GroupedDigits.text(memoryBytes >> 20)) MiB")
    case .depthLimit: ("depth", "\(GroupedDigits.text(callDepth)) calls inside calls")
    case .outputLimit: ("output", "\(GroupedDigits.text(outputBytes >> 20)) MiB")
    default: nil
    }
  }
}
