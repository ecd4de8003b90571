/// Runs mathematics that may fail, and counts what it costs.
///
/// Tensor calls don't throw: a formula stays a formula. A call that can't go on reports a *fault*.
/// Inside `Supervision.run` the first fault is kept, calls return quickly with placeholders (NaN)
/// and `run` throws it when the body ends. Outside any supervision a fault stops the program with
/// its message, as an arithmetic overflow does.
public enum Supervision {
  /// The most bytes that tensors may hold together where no other limit is set: 1 TiB.
  static let memoryLimitDefault = 1 << 40

  /// Runs a body under supervision.
  ///
  /// Work and memory are counted deterministically: a limit is passed at the same call on every
  /// machine. A run inside another one also counts towards the outer limits.
  ///
  /// - Parameters:
  ///   - workLimit: The most work, about one unit for each scalar operation.
  ///   - memoryLimit: The most bytes that tensors made by the body may hold at the same time.
  /// - Returns: What the body returns, when nothing faulted.
  /// - Throws: The first fault, or what the body throws.
  public static func run<Result>(
    workLimit: Int = .max, memoryLimit: Int = .max, body: () throws -> Result
  ) throws -> Result {
    let context = ThreadContext.current
    let outer = context.ledger
    let ledger = Ledger(workLimit: workLimit, memoryLimit: memoryLimit, outer: outer)
    context.ledger = ledger
    defer { context.ledger = outer }
    let result = try body()
    if let error = ledger.fault { throw error }
    return result
  }

  /// The fault that the current run will throw, if there is one; long loops end early on it.
  public static var pendingFault: (any Error)? { ThreadContext.current.ledger?.fault }

  /// Whether the current run has a fault pending.
  public static var hasFault: Bool { ThreadContext.current.ledger?.fault != nil }

  /// Work done so far by the current run; 0 outside any run.
  public static var work: Int { ThreadContext.current.ledger?.work ?? 0 }

  /// Bytes held now by tensors made in the current run; 0 outside any run.
  public static var bytes: Int { ThreadContext.current.ledger?.bytes ?? 0 }

  /// The most bytes held at one time in the current run; 0 outside any run.
  public static var bytesPeak: Int { ThreadContext.current.ledger?.bytesPeak ?? 0 }

  /// Counts work that isn't a tensor operation, such as a sampler's or a quadrature's loop.
  public static func charge(work: Int) {
    ThreadContext.current.ledger?.charge(work: work)
  }

  /// Counts steps of an interpreter that the run's limits hold too, though no call of the library
  /// does them: `operationCount` leaves them out.
  package static func charge(steps: Int) {
    ThreadContext.current.ledger?.charge(work: steps, isOperations: false)
  }

  /// Work of the current run that the library's calls did; 0 outside any run.
  fileprivate static var operations: Int { ThreadContext.current.ledger?.operations ?? 0 }
}

/// Counts the scalar operations that the library's calls in a body take, about.
///
/// The count follows from shapes alone, so it is the same on every machine: a measure of cost that
/// a page can show. It is the unit of work limits; arithmetic of single numbers isn't counted.
public func operationCount(of body: () -> Void) -> Int {
  do {
    return try Supervision.run {
      body()
      return Supervision.operations
    }
  } catch {
    return fault(error, returning: 0)
  }
}

/// Reports an error of a call that can't go on and returns a stand-in.
///
/// Inside `Supervision.run` the first error is kept for `run` to throw. Outside it, the program
/// stops with the message.
public func fault<Value>(_ error: any Error, returning placeholder: @autoclosure () -> Value)
  -> Value
{
  guard let ledger = ThreadContext.current.ledger else { stop(error) }
  if ledger.fault == nil { ledger.fault = error }
  return placeholder()
}

/// Ends the program as Swift's own arithmetic does, with the message and the fix.
private func stop(_ error: any Error) -> Never {
  let help = (error as? any TensorError)?.help.map { " (\($0))" } ?? ""
  fatalError("\(error)\(help)")
}

/// What one supervised run has used, and its first fault. Only its own thread touches it, but
/// for `release`, since the last owner of a tensor may be any thread.
final class Ledger {
  let workLimit: Int
  let memoryLimit: Int
  private(set) var work = 0
  /// The part of the work that the library's calls did.
  private(set) var operations = 0
  private(set) var bytes = 0
  private(set) var bytesPeak = 0
  var fault: (any Error)?
  private let outer: Ledger?

  /// A ledger whose limits are never wider than what is left of the run around it.
  init(workLimit: Int, memoryLimit: Int, outer: Ledger?) {
    self.workLimit = min(workLimit, outer.map { $0.workLimit - $0.work } ?? .max)
    self.memoryLimit = min(memoryLimit, outer.map { $0.memoryLimit - $0.bytes } ?? .max)
    self.outer = outer
  }

  func charge(work amount: Int, isOperations: Bool = true) {
    let (sum, overflow) = work.addingReportingOverflow(amount)
    work = overflow ? .max : sum
    if isOperations { operations = Swift.max(operations, operations &+ amount) }
    outer?.charge(work: amount, isOperations: isOperations)
    if work > workLimit, fault == nil { fault = WorkLimitExceeded(limit: workLimit) }
  }

  /// Whether a tensor of so many bytes may be made; counts it when it may.
  func reserve(bytes amount: Int) -> Bool {
    guard amount <= memoryLimit - bytes else {
      if fault == nil { fault = MemoryLimitExceeded(requested: amount, limit: memoryLimit) }
      return false
    }
    add(bytes: amount)
    return true
  }

  func release(bytes amount: Int) { add(bytes: -amount) }

  private func add(bytes amount: Int) {
    bytes += amount
    bytesPeak = max(bytesPeak, bytes)
    outer?.add(bytes: amount)
  }
}
