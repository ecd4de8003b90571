import Diagnostics
import SwiftSyntax

/// What a name can mean.
enum ValueDecl {
  case variable(Variable)
  case function(FunctionDecl)
  case storage(StorageDecl)
  case enumCase(EnumCaseDecl)
  case type(NominalDecl)
  case alias(TypeAlias)
  case parameter(GenericParameter)
  case associatedType(AssociatedTypeDecl)
}

/// `typealias Name<T> = …`.
final class TypeAlias {
  let name: String
  var genericParameters: [GenericParameter] = []
  var type: Type
  init(name: String, type: Type) {
    self.name = name
    self.type = type
  }
}

/// A lexical place that declares names: a file, a type, an extension or a function.
final class DeclContext {
  let parent: DeclContext?
  let source: SourceText
  /// The type whose members are written here.
  var nominal: NominalDecl?
  var function: FunctionDecl?
  var genericParameters: [String: GenericParameter] = [:]
  /// What is known of generic parameters here, not counting outer contexts.
  var requirements: [Requirement] = []
  var isExtension = false
  /// Types and functions declared among the statements of a function.
  var localDecls: [String: [ValueDecl]] = [:]

  /// The file or cell that the code is in: it sees that one's names and those before it, however
  /// late it is looked at.
  let file: Universe.FileScope?

  var isInLibrary: Bool { file?.module != "main" }

  init(parent: DeclContext?, source: SourceText, file: Universe.FileScope? = nil) {
    self.parent = parent
    self.source = source
    self.file = file ?? parent?.file
  }

  /// All requirements in force.
  var environment: [Requirement] {
    let outer = parent?.environment ?? []
    return requirements.isEmpty ? outer : outer + requirements
  }

  /// The context of the whole file or cell.
  var root: DeclContext { parent?.root ?? self }

  var innermostNominal: NominalDecl? { nominal ?? parent?.innermostNominal }

  var innermostFunction: FunctionDecl? { function ?? parent?.innermostFunction }

  func genericParameter(named name: String) -> GenericParameter? {
    genericParameters[name] ?? parent?.genericParameter(named: name)
  }
}

/// A member as written, turned into a declaration when somebody looks it up.
final class MemberEntry {
  let name: String
  private let origin: Origin
  let context: DeclContext
  let isStatic: Bool
  /// For `let a = 1, b = 2` and `case a, b`: which of them.
  let position: Int
  /// In `let (a, (b, c)) = …` the way to the name.
  let path: [Int]
  /// `convenience init`.
  var isConvenience: Bool {
    if let library { return library.isConvenience }
    return syntax.as(InitializerDeclSyntax.self)?.modifiers.contains {
      $0.name.text == "convenience"
    } ?? false
  }
  private(set) var resolved: ValueDecl?
  private var isResolving = false

  init(
    name: String, syntax: DeclSyntax, context: DeclContext, isStatic: Bool, position: Int = 0,
    path: [Int] = []
  ) {
    self.name = name
    origin = .written(syntax)
    self.context = context
    self.isStatic = isStatic
    self.position = position
    self.path = path
  }

  init(
    _ name: String, _ library: LibraryDeclaration, context: DeclContext, position: Int = 0
  ) {
    self.name = name
    origin = .library(library)
    self.context = context
    isStatic = library.isStatic
    self.position = position
    path = []
  }

  init(_ name: String, _ decl: ValueDecl, context: DeclContext, isStatic: Bool) {
    self.name = name
    origin = .made
    self.context = context
    self.isStatic = isStatic
    self.position = 0
    self.path = []
    resolved = decl
  }

  private enum Origin {
    case written(DeclSyntax)
    case library(LibraryDeclaration)
    /// Declared by nobody: synthesised, or known already.
    case made
  }

  var syntax: DeclSyntax {
    switch origin {
    case .written(let syntax): syntax
    case .library(let library): library.syntax
    case .made: DeclSyntax(MissingDeclSyntax(placeholder: .identifier(name)))
    }
  }

  /// What its syntax is, without parsing it.
  var kind: SyntaxKind {
    switch origin {
    case .written(let syntax): syntax.kind
    case .library(let library): library.kind
    case .made: .missingDecl
    }
  }

  var library: LibraryDeclaration? {
    if case .library(let library) = origin { library } else { nil }
  }

  /// Lets go of the declaration.
  func forget() { resolved = nil }

  /// The declaration; nil while it is being resolved itself (a cycle) or when it is malformed.
  func decl(_ universe: Universe) -> ValueDecl? {
    if let resolved { return resolved }
    if isResolving { return nil }
    if kind == .variableDecl, !isStatic, !context.isExtension,
      let nominal = context.nominal, !nominal.info.didResolveStorage
    {
      // Stored properties lie in the order of the source, whichever is looked up first.
      _ = universe.storedProperties(of: nominal)
      if let resolved { return resolved }
    }
    isResolving = true
    defer { isResolving = false }
    resolved = universe.resolveMember(self)
    return resolved
  }
}

extension [MemberEntry] {
  /// The one that is a type of a library, declared or not.
  var libraryType: MemberEntry? { first { $0.library?.declaresType ?? false } }
}

/// `Type: Protocol where …`, declared at the type or in an extension.
final class ConformanceEntry {
  let nominal: NominalDecl
  let proto: NominalDecl
  /// Conditions in terms of the nominal's generic parameters.
  let requirements: [Requirement]
  let context: DeclContext
  /// Where an extension declares it, and in which source.
  var origin: (place: SourceRange, source: SourceText)?
  /// Whether a declaration names the protocol itself, and not only one that refines it.
  var isWritten = false
  var associatedTypes: [AssociatedTypeDecl: Type] = [:]
  var witnesses: [FunctionDecl: FunctionDecl] = [:]

  init(
    nominal: NominalDecl, proto: NominalDecl, requirements: [Requirement], context: DeclContext
  ) {
    self.nominal = nominal
    self.proto = proto
    self.requirements = requirements
    self.context = context
  }
}

/// The checker's side of a nominal type.
final class MemberTable {
  var context: DeclContext
  var members: [String: [MemberEntry]] = [:]
  /// In source order, for memberwise initialisers and errors.
  var memberOrder: [MemberEntry] = []
  var conformances: [ConformanceEntry] = []
  var isHeaderResolved = false
  /// Extensions of a library whose conformances and conditions are resolved with the header.
  var extensions: [(declaration: LibraryDeclaration, context: DeclContext)] = []
  var syntax: DeclSyntax?
  /// Raw values by case, of an enum with a raw type.
  var rawType: Type?
  var rawValues: [EnumRawValue] = []
  var didSynthesize = false
  var didResolveStorage = false
  /// Where a stored property stands among the members.
  var storagePlaces: [StorageDecl: Int] = [:]
  /// Methods and accessors that replace one of the superclass.
  var overrides: [FunctionDecl] = []
  var didResolveOverrides = false
  /// Of a protocol: `associatedtype A = …`.
  var associatedDefaults: [AssociatedTypeDecl: Type] = [:]
  /// The stored property behind one with observers.
  var backing: [StorageDecl: StorageDecl] = [:]
  /// Properties with wrappers, by name.
  var wrapped: [String: WrappedProperty] = [:]
  /// The values that the properties of one pattern share, by where they are written.
  var sharedValues: [SyntaxIdentifier: Variable] = [:]
  var hasOwnInitializer = false

  init(context: DeclContext) { self.context = context }

  func add(_ entry: MemberEntry) {
    members[entry.name, default: []].append(entry)
    memberOrder.append(entry)
  }
}
