package import CellMachine
import Diagnostics

/// Turns checked functions into the machine's code.
///
/// One `Lowering` serves one machine for as long as it lives: functions, types and globals stay from
/// one cell to the next. A function is lowered once per concrete substitution, when something first
/// refers to it.
package final class Lowering {
  package let machine: Machine
  let oracle: any ConformanceOracle
  let types: TypeTable
  /// The native of a function of a bound library.
  package var host: ((_ module: String, _ index: Int) -> Native?)?
  /// Gets each displayed value: its slots, and its type as the call's first generic parameter.
  package var onDisplay: Native = Native("display") { _ in }

  /// What one cell's code can't be made into: too long, or a type too large.
  package struct Failure: Error {
    package var message: String
    package var function: String
  }

  private var functions: [FunctionKey: Int] = [:]
  /// Functions that have been referred to and wait to be lowered.
  private var queue: [() throws -> Void] = []
  private var typeIDs: [Type: TypeID] = [:]
  private var requirements: [RequirementKey: Int] = [:]
  private var requirementList: [RequirementKey] = []
  private var castTargets: [Type: Int] = [:]
  private var castTargetList: [Type] = []
  var globals: [Variable: GlobalPlace] = [:]
  /// Variables that bodies mention, closures included.
  var mentioned: [FunctionDecl: Set<Variable>] = [:]
  /// Sizes of bodies, for inlining.
  var sizes: [FunctionDecl: Int] = [:]
  private var failure: Failure?
  /// What casts of existentials are called under.
  let castDecl = FunctionDecl(name: "as?", kind: .function, range: .nowhere)

  package init(machine: Machine, oracle: any ConformanceOracle) {
    self.machine = machine
    self.oracle = oracle
    types = TypeTable(oracle: oracle)
    // The machine calls back for methods of types that it meets for the first time.
    machine.resolveWitness = { [unowned self] requirement, type in
      resolve(requirement: requirement, type: type)
    }
    machine.resolveConformance = { [unowned self] type, target in
      canCast(type: type, target: target)
    }
  }

  /// Where a global's value lies, for display and snapshots.
  package struct GlobalPlace {
    package let slot: Int
    package let type: TypeID
    let info: TypeInfo
    /// Of a global that is initialised on first use: the slot of its flag.
    var flag: Int?
  }

  /// Code of one cell: the function to run, and globals that live in its registers while it runs.
  package struct Main {
    package let function: Int
    let promoted: [(register: Int, place: GlobalPlace)]
  }

  /// Lowers a cell's statements and everything that they need.
  package func lower(main decl: FunctionDecl) throws -> Main {
    failure = nil
    let index = machine.reserveFunction()
    var promoted: [(register: Int, place: GlobalPlace)] = []
    let lowering = FunctionLowering(self, decl: decl, substitution: Substitution())
    try lowering.lowerMain(at: index)
    promoted = lowering.promoted
    try drain()
    return Main(function: index, promoted: promoted)
  }

  /// Runs a cell. When it traps, what its globals held by then is kept.
  package func run(_ main: Main) throws {
    do {
      _ = try machine.run(main.function)
    } catch {
      keepGlobals(main)
      throw error
    }
  }

  private func keepGlobals(_ main: Main) {
    for (register, place) in main.promoted {
      let slots = machine.global(place.slot)
      for k in 0..<place.info.count {
        let value = machine.register(register + k)
        let isMissing = place.info.slots[k] == .reference && value == 0
        // A reference that was on its way somewhere is lost; reading it must trap, not crash.
        slots[k] = isMissing && place.info.startsNonNull ? Machine.movedOut : value
      }
    }
  }

  /// Lowers what has been referred to since the last time.
  func drain() throws {
    while let next = queue.popLast() { try next() }
  }

  // MARK: Functions

  struct FunctionKey: Hashable {
    var decl: FunctionDecl
    var types: [Type]
    var form: Form

    enum Form: Hashable {
      /// Captures arrive as arguments, after the parameters.
      case direct
      /// The same, without those arguments that are known, by their place: the receiver is the first.
      case given([Int: GivenFunction])
      /// Captures are read from the closure, which arrives after the parameters.
      case closure
      /// Called through a protocol on an existential of a value type: unpacks it.
      case unboxing(Type, requirement: FunctionDecl)
      /// Called on a type that is known only at run time: works on what is behind an existential.
      case opening(GenericParameter, Type, result: Type)
      /// Makes an instance of a class that is known only at run time.
      case constructing(Type, result: Type)
      /// Initialises an instance of a subclass.
      case initialising(Type)
      /// A method bound to its receiver, which the closure holds.
      case bound(Type)
      /// A function value whose function is of another type.
      case converting(Type, Type)
      /// Casts what an existential holds, a value of the first type.
      case casting(Type, from: Type, to: Type)
    }
  }

  /// A closure without captures, or a function, that another one is made for.
  struct GivenFunction: Hashable {
    var decl: FunctionDecl
    var substitution: Substitution
  }

  /// Index of a function; it is lowered later if it hasn't been.
  func function(
    _ decl: FunctionDecl, _ substitution: Substitution, form: FunctionKey.Form = .direct
  ) -> Int {
    let arguments = decl.genericParameters.map { substitution[$0] ?? .error }
    let key = FunctionKey(decl: decl, types: arguments, form: form)
    if let index = functions[key] { return index }
    let index = machine.reserveFunction()
    functions[key] = index
    queue.append { [unowned self] in
      let lowering = FunctionLowering(self, decl: decl, substitution: substitution)
      try lowering.lowerFunction(at: index, form: form)
    }
    return index
  }

  /// A function that nobody has written: `body` lowers it.
  func thunk(
    named name: String, _ substitution: Substitution, _ decl: FunctionDecl,
    form: FunctionKey.Form, _ body: @escaping (FunctionLowering) throws -> Void
  ) -> Int {
    let arguments = decl.genericParameters.map { substitution[$0] ?? .error }
    let key = FunctionKey(decl: decl, types: arguments, form: form)
    if let index = functions[key] { return index }
    let index = machine.reserveFunction()
    functions[key] = index
    queue.append { [unowned self] in
      let lowering = FunctionLowering(self, decl: decl, substitution: substitution)
      lowering.builder = FunctionBuilder(name: name, path: nil, isLibrary: true)
      try body(lowering)
      try lowering.finish(at: index)
    }
    return index
  }

  /// What a protocol asks for; resolved by the checker when it is first wanted.
  func requirementFunctions(of proto: NominalDecl) -> [FunctionDecl] {
    (oracle as? Universe)?.requirementFunctions(of: proto) ?? proto.requirementFunctions
  }

  // MARK: Dynamic dispatch

  struct RequirementKey: Hashable {
    var decl: FunctionDecl
    var substitution: Substitution
    var dispatch: Dispatch

    enum Dispatch: Hashable {
      /// A class's method, which subclasses may override.
      case overriding
      /// A requirement, called on an existential.
      case unboxing(Type)
      /// A generic function: the parameter stands for the type that is found at run time.
      case opening(GenericParameter, result: Type)
      /// A class's initialiser, on an instance that it makes.
      case constructing(result: Type)
      /// A class's initialiser, on `self`, which may be of a subclass.
      case initialising
      /// A cast of what an existential holds.
      case casting(Type, to: Type)
    }
  }

  /// Number of a function that is found by a runtime type.
  func requirement(_ key: RequirementKey) -> Int {
    if let number = requirements[key] { return number }
    let number = machine.addRequirement()
    requirements[key] = number
    requirementList.append(key)
    return number
  }

  private func resolve(requirement: Int, type id: TypeID) -> Int {
    guard requirementList.indices.contains(requirement), let type = type(of: id) else { return -1 }
    let key = requirementList[requirement]
    let index: Int?
    switch key.dispatch {
    case .unboxing(let existential):
      index = witness(key.decl, key.substitution, of: type, existential: existential)
    case .overriding:
      index = implementation(key.decl, key.substitution, in: type).map {
        function($0.decl, $0.substitution)
      }
    case .opening(let parameter, let result):
      index = opened(key.decl, key.substitution, parameter, as: type, result: result)
    case .casting(let existential, let target):
      index = thunk(
        named: key.decl.name, key.substitution, key.decl,
        form: .casting(type, from: existential, to: target)
      ) { try $0.lowerCastingThunk(type, from: existential, to: target) }
    case .initialising:
      index = implementation(key.decl, key.substitution, in: type).map { target in
        if target.decl.owner == decl(of: type) || target.decl.delegates {
          return function(target.decl, target.substitution)
        }
        return thunk(
          named: target.decl.name, target.substitution, target.decl, form: .initialising(type)
        ) { try $0.lowerInitialisingThunk(target, type) }
      }
    case .constructing(let result):
      index = implementation(key.decl, key.substitution, in: type).map { target in
        thunk(
          named: target.decl.name, target.substitution, target.decl,
          form: .constructing(type, result: result)
        ) { try $0.lowerConstructingThunk(target, type, result: result) }
      }
    }
    do {
      try drain()
    } catch {
      return -1
    }
    return index ?? -1
  }

  private func decl(of type: Type) -> NominalDecl? {
    if case .nominal(let decl, _) = type { decl } else { nil }
  }

  /// What a class uses for a method: the class's own parameters come from it, the method's from the
  /// call.
  func implementation(
    _ method: FunctionDecl, _ given: Substitution, in type: Type
  ) -> FunctionReference? {
    guard var found = oracle.implementation(of: method, in: type) else { return nil }
    for (from, to) in zip(method.ownGenericParameters, found.decl.ownGenericParameters)
    where found.substitution[to] == nil { found.substitution[to] = given[from] }
    return found
  }

  /// A generic function for the type that one of its parameters stands for at run time.
  private func opened(
    _ decl: FunctionDecl, _ substitution: Substitution, _ parameter: GenericParameter,
    as type: Type, result: Type
  ) -> Int {
    var concrete = substitution
    concrete[parameter] = type
    // `Array(s)` of an `any Sequence` makes an array of what the sequence has, packed afterwards.
    for case .same(let a, let b) in decl.requirements {
      for (from, to) in [(a, b), (b, a)] {
        guard case .member(.parameter(parameter), _) = from, case .parameter(let other) = to,
          case .existential? = concrete[other]
        else { continue }
        concrete[other] = oracle.apply(Substitution([parameter: type]), to: from)
      }
    }
    return thunk(
      named: decl.name, concrete, decl,
      form: .opening(parameter, substitution[parameter] ?? type, result: result)
    ) {
      try $0.lowerOpeningThunk(decl, outer: substitution, inner: concrete, parameter, result)
    }
  }

  /// The function that fulfils a requirement, as it is called on an existential.
  func witness(
    _ requirement: FunctionDecl, _ substitution: Substitution, of type: Type, existential: Type
  ) -> Int? {
    var concrete = substitution
    if let parameter = requirement.owner?.genericParameters.first { concrete[parameter] = type }
    guard
      let found = oracle.witness(
        for: requirement, of: type, requirementSubstitution: concrete)
    else { return nil }
    return thunk(
      named: requirement.name, found.substitution, found.decl,
      form: .unboxing(existential, requirement: requirement)
    ) {
      try $0.lowerUnboxingThunk(
        requirement: requirement, substitution: substitution, target: found, type: type,
        existential: existential)
    }
  }

  // MARK: Casts

  /// Number of a cast's target, for `conforms`.
  func castTarget(_ type: Type) -> Int {
    if let number = castTargets[type] { return number }
    castTargets[type] = castTargetList.count
    castTargetList.append(type)
    return castTargetList.count - 1
  }

  private func canCast(type id: TypeID, target: Int) -> Bool {
    guard let type = type(of: id) else { return false }
    if case .metatype(let instance) = type, case .metatype(let wanted) = castTargetList[target] {
      return canCast(instance, to: wanted)
    }
    return canCast(type, to: castTargetList[target])
  }

  private func canCast(_ type: Type, to target: Type) -> Bool {
    if case .tuple(let wanted) = target {
      guard case .tuple(let elements) = type, elements.count == wanted.count else { return false }
      return zip(elements, wanted).allSatisfy {
        $0.type == $1.type && ($0.label == nil || $0.label == $1.label)
      }
    }
    guard case .existential(let wanted) = target else {
      return sequence(first: type) { self.types.superclass(of: $0) }.contains(target)
    }
    if wanted.isClassBound && !types.info(type).isClass { return false }
    return wanted.protocols.allSatisfy { oracle.conforms(type, to: $0) }
  }

  // MARK: Runtime types

  private var typesByID: [TypeID: Type] = [:]

  /// The type that a runtime type stands for.
  func type(of id: TypeID) -> Type? { typesByID[id] }

  /// The runtime type of a concrete type.
  package func typeID(_ type: Type) -> TypeID {
    if let id = typeIDs[type] { return id }
    let info = types.info(type)
    let names = TypeNames(oracle: oracle)
    let id = machine.addType(
      TypeDescriptor(
        name: names.plain(type), qualifiedName: names.qualified(type),
        layout: machine.layout(info.layout)))
    typeIDs[type] = id
    typesByID[id] = type
    define(id, info)
    return id
  }

  // MARK: Globals

  /// Where a global lies; it gets its place when it is first named.
  package func globalPlace(of variable: Variable) -> GlobalPlace {
    if let place = globals[variable] { return place }
    let info = types.storageInfo(variable.type, variable.ownership)
    let flag = variable.lazyInitialValue == nil ? nil : machine.addGlobal(slots: 1)
    let place = GlobalPlace(
      slot: machine.addGlobal(slots: info.count), type: typeID(variable.type), info: info,
      flag: flag)
    if flag == nil { machine.leaveUnset(global: place.slot, slots: info.required) }
    globals[variable] = place
    return place
  }

  func note(_ failure: Failure) {
    if self.failure == nil { self.failure = failure }
  }
}
