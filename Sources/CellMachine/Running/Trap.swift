package import Diagnostics

/// Why a run stopped.
package struct Trap: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case indexOutOfRange = "index-out-of-range"
    case overflow = "arithmetic-overflow"
    case divisionByZero = "division-by-zero"
    case unexpectedNil = "unexpected-nil"
    case castFailed = "cast-failed"
    case precondition = "precondition-failed"
    case uncaughtError = "uncaught-error"
    case exclusivity = "overlapping-access"
    case unset = "used-before-set"
    case danglingUnowned = "unowned-reference-gone"
    case duplicateKey = "duplicate-key"
    /// A call of a library or a native that can't go on; the message says all.
    case library = "library-error"
    case fuelLimit = "work-limit"
    case memoryLimit = "memory-limit"
    case depthLimit = "recursion-limit"
    case outputLimit = "output-limit"
    /// A mistake of ours.
    case internalError = "internal-error"

    /// The message when nobody has a better one.
    package var message: String {
      switch self {
      case .indexOutOfRange: "index out of range"
      case .overflow: "arithmetic overflow"
      case .divisionByZero: "division by zero"
      case .unexpectedNil: "unexpectedly found nil while unwrapping an Optional value"
      case .castFailed: "could not cast the value"
      case .precondition: "precondition failed"
      case .uncaughtError: "an error was thrown and not caught"
      case .exclusivity: "overlapping accesses to one variable, of which one modifies it"
      case .unset: "a variable is used before the statement that sets it has run"
      case .danglingUnowned: "read an unowned reference to an object that no longer exists"
      case .duplicateKey: "dictionary literal contains duplicate keys"
      case .library: "the call can't go on"
      case .fuelLimit: "stopped after the work limit was used up"
      case .memoryLimit: "stopped at the memory limit"
      case .depthLimit: "stopped at the recursion limit: calls are nested too deeply"
      case .outputLimit: "stopped at the limit for printed text"
      case .internalError: "internal error of the machine"
      }
    }

  }

  /// A place in the source: which function was running there.
  package struct Frame: Hashable, Sendable {
    package var function: String
    /// Path of the file the range is in; nil for the file that runs.
    package var path: String?
    package var range: SourceRange?
  }

  package var kind: Kind
  package var message: String
  package var help: String?
  /// The innermost call first; library functions that nobody can see are left out.
  package var frames: [Frame] = []

  package init(_ kind: Kind, _ message: String? = nil, help: String? = nil) {
    self.kind = kind
    self.message = message ?? kind.message
    self.help = help
  }

  /// A trap at a limit of a run says how much that is and how to raise it.
  package func naming(_ limits: Limits) -> Trap {
    // What has words of its own about depth speaks of a depth that nobody can raise.
    guard let limit = limits.words(for: kind), message == kind.message || kind != .depthLimit else {
      return self
    }
    var named = self
    if message == kind.message { named.message += ", \(limit.amount)" }
    named.help =
      "do less, or raise '\(limit.key)' under 'limits:' in the front matter, "
      + "or --\(limit.key)-limit"
    return named
  }

  /// Where it happened, in code that a person wrote.
  package var range: SourceRange? { frames.first?.range }
}
