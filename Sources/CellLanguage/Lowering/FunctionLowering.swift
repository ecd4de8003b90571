import CellMachine
import Diagnostics

/// Lowers one function for one substitution.
///
/// Registers are given out like a stack: a variable or temporary takes the next free ones, and what
/// a statement took is free again when it ends. A call's window begins at the first free register.
final class FunctionLowering {
  let program: Lowering
  let decl: FunctionDecl
  var builder: FunctionBuilder
  /// First free register.
  var next = 0 {
    didSet { if next > builder.registerCount { builder.registerCount = next } }
  }
  /// What must be undone on the way out, innermost last.
  var cleanups: [Cleanup] = []
  var variables: [Variable: Storage] = [:]
  /// The code that is being lowered: of this function, or of one that is inlined into it.
  var context: Context
  /// Code that errors jump to, put at the end of the function.
  var errorExits: [ErrorExit] = []
  /// Globals that live in registers while this function (a cell's statements) runs.
  var promoted: [(register: Int, place: Lowering.GlobalPlace)] = []
  var isMain = false
  var frame: FunctionFrame
  /// Functions that are being inlined, so that recursion ends.
  var inlining: [FunctionDecl] = []
  /// How often a closure has been inlined.
  var inlinedClosures: [FunctionDecl: Int] = [:]
  /// Where `break` and `continue` go.
  var loops: [ObjectIdentifier: LoopTarget] = [:]
  /// Where the branches of an `if`/`switch` expression put their value.
  var yields: [YieldTarget] = []
  /// Where a `nil` met by `x?` goes.
  var nilTargets: [NilTarget] = []
  /// Literals of the loops around, by their bits.
  var loopConstants: [Int: Int] = [:]
  /// Nothing runs between working out an index and using it: it may stay in its variable.
  var borrowsIndices = false
  var fallthroughTargets: [FunctionBuilder.Label] = []

  init(_ program: Lowering, decl: FunctionDecl, substitution: Substitution) {
    self.program = program
    self.decl = decl
    builder = FunctionBuilder(
      name: decl.kind == .main ? "" : decl.name, path: nil, isLibrary: decl.isLibrary)
    context = Context(decl: decl, substitution: substitution)
    frame = FunctionFrame(result: .raw)
  }

  var machine: Machine { program.machine }
  var oracle: any ConformanceOracle { program.oracle }

  struct Context {
    let decl: FunctionDecl
    let substitution: Substitution
    /// Set while a function is inlined: where `return` goes.
    var inlined: InlinedReturn?
    var handler: ErrorHandler = .function
    /// Whether places in the source are those of this code.
    var isMarked = true
  }

  struct InlinedReturn {
    let label: FunctionBuilder.Label
    let result: Int
    let info: TypeInfo
    let cleanupDepth: Int
    /// The jump that the result decides.
    var branch: BranchRequest?
  }

  /// Where an error goes that isn't caught deeper.
  indirect enum ErrorHandler {
    case function
    case label(FunctionBuilder.Label, register: Int, cleanupDepth: Int)
  }

  enum Storage {
    case registers(Int)
    /// The variable lies in a box, whose reference is in the register.
    case box(Int)
    /// A parameter of an inlined function, whose argument is a closure that is called by inlining.
    case closure(FunctionDecl, Context)
  }

  struct LoopTarget {
    let breakLabel: FunctionBuilder.Label
    let continueLabel: FunctionBuilder.Label?
    let cleanupDepth: Int
  }

  struct YieldTarget {
    let label: FunctionBuilder.Label
    let register: Int
    let info: TypeInfo
    let cleanupDepth: Int
  }

  struct NilTarget {
    let label: FunctionBuilder.Label
    let cleanupDepth: Int
  }

  // MARK: Types

  func concrete(_ type: Type) -> Type {
    context.substitution.types.isEmpty && type.isPlain
      ? type : oracle.apply(context.substitution, to: type)
  }

  func info(_ type: Type) -> TypeInfo { program.types.info(concrete(type)) }

  func concrete(_ substitution: Substitution) -> Substitution {
    Substitution(substitution.types.mapValues(concrete))
  }

  func layout(_ info: TypeInfo) -> LayoutID { machine.layout(info.layout) }

  // MARK: Registers

  func allocate(_ count: Int) -> Int {
    let register = next
    next += count
    return register
  }

  func emit(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, x: Int = 0) {
    builder.emit(operation, a, b, c, x: x)
  }

  func mark(_ range: SourceRange) {
    // Code of the library that is inlined is reported where it is called.
    if context.isMarked { builder.mark(range) }
  }

  /// Bits from one place to another; the places may overlap.
  func move(from source: Int, to target: Int, count: Int) {
    guard source != target else { return }
    switch count {
    case 0: break
    case 1: emit(.move, target, source)
    case 2: emit(.move2, target, source)
    default: emit(.moveMany, target, source, count)
    }
  }

  func load(_ value: Int, into register: Int) {
    builder.load(value, into: register, machine: machine)
  }
}

extension Type {
  /// Holds nothing that a substitution could change; only a quick look.
  var isPlain: Bool {
    switch self {
    case .nominal(_, let arguments): arguments.allSatisfy(\.isPlain)
    case .tuple(let elements): elements.allSatisfy(\.type.isPlain)
    default: false
    }
  }
}

/// A value in registers.
struct Operand {
  var base: Int
  let info: TypeInfo
  /// Index of the cleanup that releases it; nil when it is borrowed or holds no references.
  var cleanup: Int?

  var count: Int { info.count }
  var isBorrowed: Bool { cleanup == nil && info.hasReferences }
}

/// Something to do on the way out of a scope.
enum Cleanup {
  /// Already done, or handed on.
  case none
  /// - Parameter object: Of a variable that holds an object of its own: what is known of its class.
  case release(base: Int, info: TypeInfo, object: TypeInfo.Object? = nil)
  case deferred(Block)
}

/// A jump out of the middle of a function, for an error.
struct ErrorExit {
  let label: FunctionBuilder.Label
  let cleanups: [Cleanup]
  let next: Int
  let context: FunctionLowering.Context
  let variables: [Variable: FunctionLowering.Storage]
  let range: SourceRange?
}
