import Diagnostics
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Everything that is declared: prelude, libraries and cells so far, with what it takes to look
/// things up in it.
package final class Universe {
  /// One file's top-level names; a later cell sees the earlier ones behind it.
  final class FileScope {
    var entries: [String: [MemberEntry]] = [:]
    /// Top-level variables, in order of declaration.
    var variables: [String: Variable] = [:]
    /// Top-level variables without storage.
    var computed: [String: StorageDecl] = [:]
    /// Extensions of the types of a library, by their paths (`Dictionary.Keys`).
    var extensions: [String: [(declaration: LibraryDeclaration, context: DeclContext)]] = [:]
    /// What names mean here, once the file is read: nothing is added to it then.
    var cache: [String: [ValueDecl]] = [:]
    let parent: FileScope?
    let module: String
    init(parent: FileScope?, module: String) {
      self.parent = parent
      self.module = module
    }
  }

  package internal(set) var diagnostics: [Diagnostic] = []
  var operators: OperatorTable {
    get { folding.table }
    set { folding = OperatorFolding(newValue) }
  }
  private(set) var folding = OperatorFolding(.standardOperators)
  /// The innermost scope: the cell that is being checked.
  var scope = FileScope(parent: nil, module: "Swift") {
    didSet { forgetGlobals() }
  }
  /// The standard library and those that cells may import, with what they declare.
  var loaded: [(library: LibraryInterface, file: FileScope)] = []
  /// Operator functions of cells by spelling.
  var operatorEntries: [String: [MemberEntry]] = [:]
  var nominalsByName: [String: NominalDecl] = [:]
  /// What names mean at file level, as far as anybody has asked; forgotten when a name is added.
  private var globalCache: [String: [ValueDecl]] = [:]
  var conformanceCache: [ConformanceKey: Bool] = [:]
  var memberCache: [LookupKey: [MemberCandidate]] = [:]
  /// How many conformances wait for their conditions' conformances.
  var conditionDepth = 0
  static let conditionDepthMax = 100
  /// Extensions whose inheritance and `where` clauses are still to be resolved.
  var pendingExtensions:
    [(syntax: ExtensionDeclSyntax, nominal: NominalDecl, context: DeclContext)] = []

  /// Functions of cells whose bodies nobody has asked for yet: checked at the end of the file, so
  /// that a mistake in an uncalled function is found.
  var bodiesToCheck: [FunctionDecl] = []
  /// Local scopes that nested functions see.
  var scopes: [FunctionDecl: LocalScope] = [:]
  /// The scopes that types among the statements of functions are declared in.
  var scopesOfTypes: [NominalDecl: LocalScope] = [:]
  /// While overloads are searched, complaints about closures' statements are collected, not told.
  var speculationDepth = 0
  var speculativeFailures: [Failure] = []
  /// Nested functions and the functions that use them, whose captures flow on.
  var nestedUses: [(callee: FunctionDecl, user: FunctionDecl)] = []
  /// Declarations of the prelude that are there to say why a cell can't have them.
  var refusals: [FunctionDecl: String] = [:]
  var refusedTypes: [NominalDecl: String] = [:]
  /// Where a refused function has been complained about.
  var refusedPlaces: Set<SourceRange> = []
  var checkedTypes: Set<NominalDecl> = []
  var checkedConformances: Set<ObjectIdentifier> = []
  /// Types of which a derived conformance was refused.
  var underivable: Set<NominalDecl> = []
  /// Of classes: `required init`.
  var requiredInitializers: Set<FunctionDecl> = []
  /// Of classes: `convenience init`.
  var convenienceInitializers: Set<FunctionDecl> = []
  /// `@_disfavoredOverload`: chosen only where nothing else fits.
  var disfavored: Set<FunctionDecl> = []
  var discardable: Set<FunctionDecl> = []
  /// Names that the libraries keep to themselves.
  private(set) lazy var internalNames: Set<String> = loaded.reduce(into: []) {
    $0.formUnion($1.library.internalNames)
  }
  var privateMembers = PrivateMembers()
  /// Types of cells that are known in a part of the program only.
  var restrictedTypes: Set<NominalDecl> = []
  /// Types outside the standard library that literals can have.
  var literalTypes: [NominalDecl] = []
  /// Parameters of function type that may not outlive the call.
  var nonEscaping: Set<Variable> = []
  /// Where members of an object are used in closures without `self.`, and which.
  var implicitSelf: [SourceRange: String] = [:]
  /// Parameters that are `consuming`, and those with property wrappers.
  var consumed: Set<Variable> = []
  var parameterWrappers: [Variable: [AttributeSyntax]] = [:]
  /// The bodies of the cell at hand, and its local variables: for warnings.
  var checkedBodies: [Block] = []
  var variableUsage = VariableUsage()
  /// Generic arguments as written, to be checked at the end of the file.
  var writtenTypes: [SourceRange: WrittenType] = [:]
  /// Whether a cell has said how something is interpolated into a text.
  var hasOwnInterpolations = false
  /// Names of the bound libraries that a cell may import.
  var libraries: [String] = []
  /// Whether a cell's last expression and `display(_:)` are shown.
  var displaysValues = false
  var operatorCache: [OperatorKey: OperatorFunctions] = [:]
  var synthesizedFunctions: [SynthesizedKey: FunctionDecl] = [:]
  var caseFunctions: [ObjectIdentifier: FunctionDecl] = [:]
  var storageInfos: [StorageDecl: StorageInfo] = [:]
  /// Associated types that are being inferred.
  var activeInference: Set<InferenceKey> = []
  var activeBounds: Set<AssociatedTypeDecl> = []
  /// Turns `some P` into a type where one is possible: a parameter or a result.
  var someTypeHandler: ((Type) -> Type)?
  /// Gives the missing arguments of a generic type named without them (`Array(…)`), in expressions.
  var unboundTypeHandler: (() -> Type)?

  package init() {}

  deinit { takeApart() }

  /// Of a type without generic arguments.
  struct ConformanceKey: Hashable {
    let nominal: ObjectIdentifier
    let proto: ObjectIdentifier
  }

  /// A type of the standard library by name.
  package func standardType(_ name: String) -> NominalDecl {
    if let known = nominalsByName[name] { return known }
    if let standard = loaded.first?.file, let known = nominal(at: name, in: standard) {
      return known
    }
    // Only reached when the prelude is broken; an empty type makes the error visible, not a trap.
    let missing = NominalDecl(
      name: name, kind: .struct, module: "Swift", parent: nil, range: .nowhere)
    missing.info = MemberTable(
      context: DeclContext(parent: nil, source: SourceText(path: "", text: "", isLibrary: true)))
    nominalsByName[name] = missing
    return missing
  }

  package func standardFunction(_ name: String) -> FunctionDecl? {
    var file: FileScope? = scope
    while let here = file {
      if here.module == "Swift", case .function(let found)? = here.entries[name]?.first?.decl(self)
      {
        return found
      }
      file = here.parent
    }
    return nil
  }

  func standard(_ name: String, _ arguments: Type...) -> Type {
    .nominal(standardType(name), arguments)
  }

  // The types that the checker asks for all the time.
  private(set) lazy var int: Type = standard("Int")
  private(set) lazy var double: Type = standard("Double")
  private(set) lazy var bool: Type = standard("Bool")
  private(set) lazy var string: Type = standard("String")
  private(set) lazy var optionalDecl: NominalDecl = standardType("Optional")
  private(set) lazy var arrayDecl: NominalDecl = standardType("Array")
  private(set) lazy var dictionaryDecl: NominalDecl = standardType("Dictionary")
  private(set) lazy var setDecl: NominalDecl = standardType("Set")
  private(set) lazy var anyHashable: NominalDecl = standardType("AnyHashable")
  /// What types conform to that literals can have, in the order of the kinds.
  private(set) lazy var literalProtocols: [NominalDecl] = LiteralKind.allCases.map {
    standardType($0.protocolName)
  }

  var anyError: Type { .existential(ExistentialType(protocols: [standardType("Error")])) }

  /// What a function throws: `Never` if it doesn't.
  func thrown(_ function: FunctionType) -> Type {
    function.thrown ?? (function.isThrowing ? anyError : standard("Never"))
  }

  func optional(_ type: Type) -> Type { .nominal(optionalDecl, [type]) }
  func array(_ type: Type) -> Type { .nominal(arrayDecl, [type]) }

  func report(
    _ id: String, _ message: String, at range: SourceRange, in source: SourceText,
    help: String? = nil, notes: [Diagnostic.Note] = [], severity: Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        id, message, severity: severity, path: source.path, range: range, notes: notes, help: help))
  }

  func report(
    _ id: String, _ message: String, at node: some SyntaxProtocol, in context: DeclContext,
    help: String? = nil, notes: [Diagnostic.Note] = [], severity: Severity = .error
  ) {
    report(
      id, message, at: context.source.range(of: node), in: context.source, help: help,
      notes: notes, severity: severity)
  }

  // MARK: Names at file level

  /// What a name means at file level, newest cell first; functions of older cells stay visible
  /// beside newer ones with other signatures.
  func globalDecls(named name: String) -> [ValueDecl] {
    if let known = globalCache[name] { return known }
    var isComplete = true
    let found = findGlobals(name, from: scope, &isComplete)
    if isComplete { globalCache[name] = found }
    return found
  }

  /// What a name means at file level in the code of `context`: libraries don't see what cells
  /// declare, nor do cells what later ones do.
  func globalDecls(named name: String, in context: DeclContext) -> [ValueDecl] {
    guard let file = context.file, file !== scope else { return globalDecls(named: name) }
    if let known = file.cache[name] { return known }
    var isComplete = true
    let found = findGlobals(name, from: file, &isComplete)
    if isComplete && !found.isEmpty { file.cache[name] = found }
    return found
  }

  func forgetGlobals() { globalCache = [:] }

  func forgetGlobal(_ name: String) { globalCache[name] = nil }

  private func findGlobals(
    _ name: String, from start: FileScope, _ isComplete: inout Bool
  ) -> [ValueDecl] {
    var found: [ValueDecl] = []
    var current: FileScope? = start
    while let file = current {
      if let variable = file.variables[name] {
        if found.isEmpty { found.append(.variable(variable)) }
        return found
      }
      if let storage = file.computed[name], found.isEmpty { return [.storage(storage)] }
      for entry in file.entries[name] ?? [] {
        guard let decl = entry.decl(self) else {
          isComplete = false
          continue
        }
        if case .function(let function) = decl {
          let isThere = found.contains {
            if case .function(let other) = $0 { isAlike(other, function) } else { false }
          }
          if !isThere { found.append(decl) }
        } else if found.isEmpty {
          return [decl]
        }
      }
      current = file.parent
    }
    return found
  }

  /// Functions that a module declares at file level.
  func moduleFunctions(_ name: String, in module: String) -> [FunctionDecl] {
    var current: FileScope? = scope
    while let file = current {
      if file.module == module {
        let found = (file.entries[name] ?? []).compactMap {
          if case .function(let function)? = $0.decl(self) { function } else { nil }
        }
        if !found.isEmpty { return found }
      }
      current = file.parent
    }
    return []
  }

  /// A type that a library declares, by its name with the module: `Flows.Affine`.
  package func libraryType(named name: String) -> Type? {
    let parts = name.split(separator: ".").map(String.init)
    guard let module = parts.first, parts.count > 1 else { return nil }
    var current: FileScope? = scope
    while let file = current, file.module != module { current = file.parent }
    var entry = current?.entries[parts[1]]?.first
    for part in parts.dropFirst(2) {
      guard case .type(let nominal)? = entry?.decl(self) else { return nil }
      entry = nominal.info.members[part]?.first
    }
    guard case .type(let nominal)? = entry?.decl(self), nominal.genericParameters.isEmpty,
      nominal.builtin == "Host"
    else { return nil }
    return .nominal(nominal, [])
  }

  /// Names that the standard library and the bound libraries declare at file level.
  package var libraryNames: Set<String> {
    var names: Set<String> = []
    var current: FileScope? = scope
    while let file = current {
      if file.module != "main" {
        names.formUnion(file.entries.keys)
        names.formUnion(file.computed.keys)
        names.formUnion(file.variables.keys)
      }
      current = file.parent
    }
    return names
  }

  /// All names at file level, for near misses.
  var globalNames: [String] {
    var names: Set<String> = []
    var current: FileScope? = scope
    while let file = current {
      names.formUnion(file.entries.keys)
      names.formUnion(file.variables.keys)
      current = file.parent
    }
    return names.filter { !isOperator($0) && !internalNames.contains($0) }.sorted()
  }
}

extension NominalDecl {
  var info: MemberTable {
    get {
      if let checkerInfo { return checkerInfo }
      let fresh = MemberTable(
        context: DeclContext(parent: nil, source: SourceText(path: "", text: "", isLibrary: true)))
      checkerInfo = fresh
      return fresh
    }
    set { checkerInfo = newValue }
  }

  /// The type with its own parameters as arguments; of a protocol, `Self`.
  var declaredType: Type {
    if kind == .protocol {
      return genericParameters.first.map { .parameter($0) } ?? .error
    }
    return .nominal(self, genericParameters.map { .parameter($0) })
  }
}
