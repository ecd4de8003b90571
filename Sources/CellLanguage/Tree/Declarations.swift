import Diagnostics

/// A struct, enum, class or protocol.
package final class NominalDecl: Hashable {
  package enum Kind: Hashable { case `struct`, `enum`, `class`, `protocol` }

  package let name: String
  package let kind: Kind
  /// The module it is printed with (`main.Point`).
  package let module: String
  /// The type it is declared in, if any (`Outer.Inner`).
  package let parent: NominalDecl?
  package let range: SourceRange
  /// Layout known to the machine instead of stored properties: `Int`, `String`, `Array`, `Host`, …
  package var builtin: String?
  /// Own parameters after those of the parent; a protocol has one, `Self`.
  package var genericParameters: [GenericParameter] = []
  package var requirements: [Requirement] = []
  /// Stored properties in declaration order; of a class, without inherited ones.
  package var storedProperties: [StorageDecl] = []
  package var cases: [EnumCaseDecl] = []
  package var isIndirect = false
  package var superclass: Type?
  package var isFinal = false
  /// Of a class: a subclass overrides a member of it.
  package var isOverridden = false
  /// Of a class: `deinit`.
  package var deinitializer: FunctionDecl?
  /// Of a protocol.
  package var associatedTypes: [AssociatedTypeDecl] = []
  package var inheritedProtocols: [NominalDecl] = []
  /// Of a protocol: what a conforming type must have, in order; getters and setters are functions.
  package var requirementFunctions: [FunctionDecl] = []
  /// The checker's own table of members and conformances.
  var checkerInfo: MemberTable?

  package init(
    name: String, kind: Kind, module: String, parent: NominalDecl?, range: SourceRange
  ) {
    self.name = name
    self.kind = kind
    self.module = module
    self.parent = parent
    self.range = range
  }

  package static func == (a: NominalDecl, b: NominalDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class EnumCaseDecl {
  package let name: String
  package unowned let owner: NominalDecl
  package let index: Int
  package var payload: [TupleElement] = []
  package var isIndirect = false
  package var defaults: [FunctionDecl?] = []

  package init(name: String, owner: NominalDecl, index: Int) {
    self.name = name
    self.owner = owner
    self.index = index
  }
}

/// A property or a subscript.
///
/// What Swift spells as `lazy`, `willSet`/`didSet` or a wrapper reaches lowering as a stored
/// property and a computed one.
package final class StorageDecl: Hashable {
  package let name: String
  package var type: Type
  package let isStatic: Bool
  /// `let`: assigned once, in an initialiser.
  package let isConstant: Bool
  package let range: SourceRange
  package var owner: NominalDecl?
  /// Position among the owner's `storedProperties`; nil when computed.
  package var storedIndex: Int?
  /// Of a static stored property: the global that holds it (initialised on first use).
  package var global: Variable?
  /// The value before any initialiser has run (`var n = 0`), as a function without parameters.
  package var initialValue: FunctionDecl?
  /// Where in that value the property's own is, if a pattern gives several properties one value.
  package var initialPath: [Int] = []
  package var getter: FunctionDecl?
  package var setter: FunctionDecl?
  /// Moves the value out to be mutated in place and written back by the setter (the prelude's
  /// `_modify`): mutating, takes the indices, returns the value.
  package var modifier: FunctionDecl?
  /// `weak` and `unowned` references of classes.
  package var ownership: Ownership = .strong
  /// Stored in a class and overridden in a subclass: reached through its accessors.
  package var isOverridden = false
  /// Declared as `T!`: an optional that is unwrapped where only a `T` will do.
  package var isImplicitlyUnwrapped = false
  /// Of a stored closure: the result builder that a memberwise initialiser's argument goes through.
  package var builder: Type?
  /// For those that it refers to itself.
  let handle = Handle<StorageDecl>()

  package enum Ownership: Hashable { case strong, weak, unowned }

  package init(
    name: String, type: Type, isStatic: Bool, isConstant: Bool, range: SourceRange,
    owner: NominalDecl?
  ) {
    self.name = name
    self.type = type
    self.isStatic = isStatic
    self.isConstant = isConstant
    self.range = range
    self.owner = owner
    handle.object = self
  }

  deinit { handle.object = nil }

  package static func == (a: StorageDecl, b: StorageDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Leads to a declaration for as long as that is there.
///
/// A weak reference does so too, but each count of the references to what it refers to takes a
/// longer way from then on; functions and properties are counted all the time.
final class Handle<Object: AnyObject> {
  unowned(unsafe) fileprivate(set) var object: Object?
}

/// A local or global variable, a parameter, `self`, or a pattern's binding.
package final class Variable: Hashable {
  package enum Scope: Hashable {
    case local
    /// A top-level variable of a cell; lives as long as the machine.
    case global
  }

  package let name: String
  package var type: Type
  package let isConstant: Bool
  package let scope: Scope
  package let range: SourceRange
  /// Some closure or nested function refers to it from outside its own function.
  package var isCaptured = false
  package var isInout = false
  package var ownership: StorageDecl.Ownership = .strong
  /// In the capture list of a closure, which keeps the value and lends it to each call.
  package var isListedCapture = false
  /// Declared as `T!`: an optional that is unwrapped where only a `T` will do.
  package var isImplicitlyUnwrapped = false
  /// Of a global that is initialised on first use (static properties, library globals).
  package var lazyInitialValue: FunctionDecl?
  /// The function that declares it; nil for a global.
  package var function: FunctionDecl? { functionHandle?.object }
  private let functionHandle: Handle<FunctionDecl>?

  package init(
    name: String, type: Type, isConstant: Bool, scope: Scope, range: SourceRange,
    function: FunctionDecl?
  ) {
    self.name = name
    self.type = type
    self.isConstant = isConstant
    self.scope = scope
    self.range = range
    functionHandle = function?.handle
  }

  package static func == (a: Variable, b: Variable) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package struct Parameter {
  package var label: String?
  package var variable: Variable
  package var isInout: Bool { variable.isInout }
  package var isVariadic = false
  package var isAutoclosure = false
  /// A default value that says where the call stands: `line`, `column` or `function`.
  package var callPlace: String?
  /// The default value as a function without parameters (same generic parameters as the owner).
  package var defaultValue: FunctionDecl?
  /// Result builder that a closure argument is transformed by.
  package var builder: Type?
}

/// Anything that can be called: function, method, initialiser, accessor, closure, default value.
package final class FunctionDecl: Hashable {
  package enum Kind: Hashable {
    case function, initializer, getter, setter, deinitializer, closure
    /// A default argument, a stored property's or a global's initial value.
    case value
    /// The statements of one cell or of the file.
    case main
  }

  package enum Implementation {
    /// Statements, checked when first asked for (`checkBody`).
    case body
    /// One of the machine's intrinsics or natives.
    case native(String)
    /// A function of a bound library: index into the module's host functions.
    case host(module: String, index: Int)
    /// A protocol requirement: found through the conformance, or dispatched when `Self` is `any P`.
    case requirement
    /// Made up from the type: `==`, `hash(into:)`, `<` of enums, `allCases`, `rawValue` …
    case synthesized(Synthesized)
  }

  package enum Synthesized: Hashable {
    case memberwiseInitializer
    case equals, hash, enumLess
    case rawValue, initRawValue
    case allCases
  }

  /// With labels: `move(by:_:)`.
  package let name: String
  package let kind: Kind
  package let range: SourceRange
  /// Parameters of this function and of everything around it that it can name.
  package var genericParameters: [GenericParameter] = []
  package var requirements: [Requirement] = []
  /// The type whose member it is; `Self` of a protocol's member is its generic parameter.
  package var selfType: Type?
  package var owner: NominalDecl?
  /// `self` inside the body. In an initialiser of a struct or enum it starts uninitialised and is the
  /// result; of a class it is the fresh object.
  package var selfVariable: Variable?
  package var isStatic = false
  /// A static member of a class: `self` is the class it is called on, and comes as an argument.
  package var takesMetatype: Bool { isStatic && selfVariable != nil }
  /// Of a class's method: the result is `Self`, of whatever class the receiver is known to be.
  package var returnsSelf = false
  package var isMutating = false
  package var parameters: [Parameter] = []
  /// Of an initialiser: the type it makes (`Optional` when it can fail).
  package var result: Type = .void
  package var isThrowing = false
  /// The one type of its errors (`throws(E)`); nil: any.
  package var thrown: Type?
  /// Throws only when a closure passed to it does.
  package var isRethrowing = false
  package var isFailable = false
  /// The result is declared as `T!` (of an initialiser: `init!`).
  package var isImplicitlyUnwrapped = false
  /// `convenience init`, or a struct's initialiser that calls `self.init`.
  package var isDelegating = false
  /// Whether another initialiser of the same type sets the properties; known once the body is
  /// checked.
  package var delegates: Bool {
    if case .body = implementation { _ = checkBody() }
    return isDelegating
  }
  package var implementation: Implementation = .body
  /// Part of the prelude or of a library: a trap inside is reported at the caller.
  package var isLibrary = false
  /// Of a class: found through the class of the receiver.
  package var isDynamic = false
  /// The method of the superclass that it replaces.
  package var overridden: FunctionDecl?
  /// Variables of enclosing functions that a closure or nested function refers to, in order of
  /// first use; complete once the body is checked.
  package var captures: [Variable] = []
  /// `[weak self, n = count]`: evaluated where the closure is made, bound to the given variables.
  package var captureList: [(variable: Variable, value: Expr)] = []
  /// The result builder that its statements go through.
  package var builder: Type?
  /// The property or subscript whose accessor it is.
  package var storage: StorageDecl? {
    get { storageHandle?.object }
    set { storageHandle = newValue?.handle }
  }
  private var storageHandle: Handle<StorageDecl>?
  /// Set for a nested function or closure.
  package var enclosing: FunctionDecl? {
    get { enclosingHandle?.object }
    set { enclosingHandle = newValue?.handle }
  }
  private var enclosingHandle: Handle<FunctionDecl>?
  /// For those that it refers to itself.
  let handle = Handle<FunctionDecl>()

  /// Checks and returns the body; the checker sets it. Only for `.body`.
  package var bodyProvider: ((FunctionDecl) -> Block)?
  private var checkedBody: Block?

  package init(name: String, kind: Kind, range: SourceRange) {
    self.name = name
    self.kind = kind
    self.range = range
    handle.object = self
  }

  /// A closure inside a function, which knows what that knows.
  convenience init(closure name: String, in function: FunctionDecl, range: SourceRange) {
    self.init(name: name, kind: .closure, range: range)
    enclosing = function
    genericParameters = function.genericParameters
    requirements = function.requirements
    selfType = function.selfType
    owner = function.owner
    isLibrary = function.isLibrary
  }

  deinit { handle.object = nil }

  /// The checked statements (checked now, if nobody has asked before).
  package func checkBody() -> Block {
    if let checkedBody { return checkedBody }
    let block = bodyProvider?(self) ?? Block(statements: [])
    checkedBody = block
    bodyProvider = nil
    return block
  }

  /// Lets go of the statements.
  func dropBody() {
    (checkedBody, bodyProvider) = (nil, nil)
  }

  /// The function's own, without those of the type around it.
  package var ownGenericParameters: ArraySlice<GenericParameter> {
    genericParameters.dropFirst(owner?.genericParameters.count ?? 0)
  }

  package static func == (a: FunctionDecl, b: FunctionDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A function with what its generic parameters stand for at one place.
package struct FunctionReference {
  package var decl: FunctionDecl
  /// `super.f`: called as it is, whatever the receiver's class has instead.
  package var isDirect = false
  /// A type per generic parameter of `decl` (in terms of the generic parameters of the code around
  /// it).
  package var substitution: Substitution

  package init(_ decl: FunctionDecl, _ substitution: Substitution = Substitution()) {
    self.decl = decl
    self.substitution = substitution
  }
}

/// What generic parameters stand for.
package struct Substitution: Hashable {
  package var types: [GenericParameter: Type]

  package init(_ types: [GenericParameter: Type] = [:]) { self.types = types }

  package subscript(_ parameter: GenericParameter) -> Type? {
    get { types[parameter] }
    set { types[parameter] = newValue }
  }
}
