internal import CellMachine
internal import Notebooks

/// What the code of one cell may use, as whoever runs it says; nil leaves a limit to the notebook and
/// to the default. The same cell meets a limit at the same place on every machine.
public struct RunLimits: Hashable, Sendable {
  /// Steps, about one for each instruction of the interpreter or scalar operation of the library.
  public var work: Int?
  /// Bytes of all values of a notebook that are alive at one time.
  public var memoryBytes: Int?
  /// Calls inside calls.
  public var callDepth: Int?
  /// Bytes of printed text of a notebook.
  public var outputBytes: Int?
  /// The interpreter runs everything: no machine code is made of cells. Results are the same.
  public var interpretsOnly: Bool

  public init(
    work: Int? = nil, memoryBytes: Int? = nil, callDepth: Int? = nil, outputBytes: Int? = nil,
    interpretsOnly: Bool = false
  ) {
    self.work = work
    self.memoryBytes = memoryBytes
    self.callDepth = callDepth
    self.outputBytes = outputBytes
    self.interpretsOnly = interpretsOnly
  }

  /// The limits of a machine for a notebook that asks for some of its own.
  func machineLimits(_ notebook: NotebookLimits = NotebookLimits()) -> Limits {
    var limits = Limits()
    limits.fuel = work ?? notebook.work ?? limits.fuel
    limits.memoryBytes = memoryBytes ?? notebook.memory.map { $0 << 20 } ?? limits.memoryBytes
    limits.outputBytes = outputBytes ?? notebook.output.map { $0 << 20 } ?? limits.outputBytes
    let depth = callDepth ?? notebook.depth ?? limits.callDepth
    // As many registers for each call as by default.
    limits.stackSlots = max(limits.stackSlots, limits.stackSlots / limits.callDepth * depth)
    limits.callDepth = depth
    if interpretsOnly { limits.compilation = .never }
    return limits
  }
}
