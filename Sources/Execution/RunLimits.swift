internal import CellMachine

/// What the code of one cell may use. The same cell meets a limit at the same place on every
/// machine.
public struct RunLimits: Hashable, Sendable {
  /// Steps, about one for each instruction of the interpreter or scalar operation of the library.
  public var work: Int
  /// Bytes of all values of a notebook that are alive at one time.
  public var memoryBytes: Int

  public init(work: Int? = nil, memoryBytes: Int? = nil) {
    let limits = Limits()
    self.work = work ?? limits.fuel
    self.memoryBytes = memoryBytes ?? limits.memoryBytes
  }

  var machineLimits: Limits {
    var limits = Limits()
    limits.fuel = work
    limits.memoryBytes = memoryBytes
    return limits
  }
}
