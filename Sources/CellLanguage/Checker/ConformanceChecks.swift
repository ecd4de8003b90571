import Diagnostics
import SwiftSyntax

extension Universe {
  /// Resolves every member of a type declared in a cell, and checks that it keeps its promises.
  func checkMembers(of nominal: NominalDecl) {
    guard checkedTypes.insert(nominal).inserted else { return }
    resolveHeader(of: nominal)
    resolvePendingExtensions()
    synthesizeMembers(of: nominal)
    checkAttributes(
      nominal.info.syntax?.asProtocol((any WithAttributesSyntax).self)?.attributes,
      in: nominal.info.context)
    for entry in nominal.info.memberOrder where !entry.context.source.isLibrary {
      guard let decl = entry.decl(self) else { continue }
      if case .type(let nested) = decl { checkMembers(of: nested) }
      requireHidden(decl, entry)
    }
    _ = storedProperties(of: nominal)
    checkRecursion(nominal)
    resolveOverrides(in: nominal)
    if let entry = nominal.info.members["deinit"]?.first,
      case .function(let decl)? = entry.decl(self)
    {
      nominal.deinitializer = decl
    }
    checkRedeclarations(in: nominal)
    checkMissingInitializer(nominal)
    checkRequiredInitializers(of: nominal)
    checkWrapper(nominal)
    checkBuilder(nominal)
    checkNewConformances(of: nominal)
  }

  /// Conformances that a cell added, to its own types or to others.
  func checkNewConformances(of nominal: NominalDecl) {
    for entry in nominal.info.conformances where !entry.context.source.isLibrary {
      guard checkedConformances.insert(ObjectIdentifier(entry)).inserted else { continue }
      check(entry)
    }
  }

  private func check(_ conformance: ConformanceEntry) {
    let nominal = conformance.nominal
    let proto = conformance.proto
    let (place, source) = conformance.origin ?? (nominal.range, nominal.info.context.source)
    guard nominal.kind != .protocol else { return }
    if nominal.kind != .class, isClassBound(proto) {
      report(
        "does-not-conform",
        "'\(nominal.name)' can't conform to '\(proto.name)', which only classes can", at: place,
        in: source, help: "make it a class, or remove 'AnyObject' there")
      return
    }
    let type = nominal.declaredType
    for associated in proto.associatedTypes {
      if associatedType(
        associated, of: type, nominal.info.context.environment + conformance.requirements) == nil
      {
        report(
          "does-not-conform",
          "'\(nominal.name)' does not conform to '\(proto.name)': the associated type '\(associated.name)' could not be inferred",
          at: place, in: source,
          help: "write 'typealias \(associated.name) = …'")
        return
      }
    }
    if let flaw = unmetBound(of: conformance) {
      report(
        "does-not-conform",
        "type '\(nominal.name)' does not conform to protocol '\(proto.name)': \(flaw)",
        at: place, in: source)
      return
    }
    var missing: [String] = []
    var signatures: [String] = []
    var notes: [Diagnostic.Note] = []
    for requirement in requirementFunctions(of: proto) {
      if let found = witness(
        for: requirement, of: type, requirementSubstitution: Substitution(),
        environment: conformance.requirements)
      {
        if case .synthesized = found.decl.implementation, found.decl.owner === nominal,
          let flaw = flaw(ofSynthesized: conformance)
        {
          // What keeps `==` from being derived keeps `hash(into:)` as well.
          guard underivable.insert(nominal).inserted else { return }
          report(
            "does-not-conform",
            "type '\(nominal.name)' does not conform to protocol '\(proto.name)': \(flaw)",
            at: place, in: source,
            help: "write '\(requirement.name)' by hand")
          return
        }
        if requirement.kind == .initializer { requireRequired(found.decl, conformance) }
        requireVisible(found.decl, as: requirement, conformance)
        continue
      }
      if requirement.kind == .setter, let storage = requirement.storage {
        missing.append("\(storage.name) { get set }")
      } else {
        missing.append(requirement.storage?.name ?? requirement.name)
      }
      if let signature = signature(of: requirement, in: proto), !signatures.contains(signature) {
        signatures.append(signature)
      }
      if let near = nearWitness(for: requirement, in: nominal) { notes.append(near) }
    }
    if !missing.isEmpty {
      let list = missing.map { "'\($0)'" }.joined(separator: ", ")
      report(
        "does-not-conform",
        "type '\(nominal.name)' does not conform to protocol '\(proto.name)': \(list) \(missing.count == 1 ? "is" : "are") missing",
        at: place, in: source,
        help: notes.isEmpty ? "add " + signatures.map { "'\($0)'" }.joined(separator: ", ") : nil,
        notes: notes)
    }
  }

  /// What an associated type must conform to, and doesn't.
  private func unmetBound(of conformance: ConformanceEntry) -> String? {
    let proto = conformance.proto
    let type = conformance.nominal.declaredType
    let environment = conformance.nominal.info.context.environment + conformance.requirements
    guard let me = proto.genericParameters.first else { return nil }
    for case .conforms(.member(.parameter(me), let associated), let bound) in proto.requirements {
      guard let own = associatedType(associated, of: type, environment), !own.hasError,
        !own.hasVariables, !conforms(own, to: bound, environment)
      else { continue }
      return
        "its '\(associated.name)' is '\(describe(own))', which doesn't conform to '\(bound.name)'"
    }
    return nil
  }

  /// Who sees a protocol sees what fulfils it.
  private func requireVisible(
    _ witness: FunctionDecl, as requirement: FunctionDecl, _ conformance: ConformanceEntry
  ) {
    guard !isRestricted(conformance.proto),
      isPrivate(witness, asSetter: requirement.kind == .setter)
    else { return }
    let name = witness.storage?.name ?? witness.name
    let what = requirement.kind == .setter ? "the setter of '\(name)'" : "'\(name)'"
    report(
      "private-member",
      "\(what) can't be private, since it fulfils a requirement of '\(conformance.proto.name)'",
      at: witness.storage?.range ?? witness.range, in: conformance.nominal.info.context.source,
      help: "remove 'private'")
  }

  /// Subclasses conform too, so they must have the initialiser that a protocol asks for.
  private func requireRequired(_ initializer: FunctionDecl, _ conformance: ConformanceEntry) {
    let nominal = conformance.nominal
    guard nominal.kind == .class, !nominal.isFinal, let owner = initializer.owner,
      owner.kind == .class, !owner.info.context.source.isLibrary
    else { return }
    let entry = owner.info.members["init"]?.first { entry in
      if case .function(let function)? = entry.decl(self) {
        function === initializer
      } else {
        false
      }
    }
    let syntax = entry?.syntax.as(InitializerDeclSyntax.self)
    if syntax?.modifiers.contains(where: { $0.name.text == "required" }) ?? false { return }
    report(
      "required-initializer",
      "'\(initializer.name)' must be 'required' in '\(nominal.name)': subclasses conform to '\(conformance.proto.name)' too",
      at: syntax == nil || owner !== nominal ? nominal.range : initializer.range,
      in: nominal.info.context.source,
      help: "write 'required \(syntax == nil ? "init() {}" : "init")', or make the class final")
  }

  /// Why Swift can't derive a conformance from the parts of a type; nil where it can.
  private func flaw(ofSynthesized conformance: ConformanceEntry) -> String? {
    let nominal = conformance.nominal
    let proto = conformance.proto
    guard ["Equatable", "Hashable", "Comparable"].contains(proto.name) else { return nil }
    if nominal.kind == .class { return "it is a class, for which nothing is derived" }
    let environment = nominal.info.context.environment + conformance.requirements
    let parts =
      storedProperties(of: nominal).map { ($0.name, $0.type) }
      + cases(of: nominal).flatMap { element in element.payload.map { (element.name, $0.type) } }
    let flaw = parts.first { _, type in
      !type.hasError && !conforms(type, to: proto, environment)
    }
    return flaw.map { name, type in
      "'\(name)' holds a value of type '\(describe(type))', which doesn't"
    }
  }

  /// A requirement as its protocol writes it, without attributes.
  private func signature(of requirement: FunctionDecl, in proto: NominalDecl) -> String? {
    let entry = proto.info.memberOrder.first { entry in
      guard !entry.context.isExtension else { return false }
      switch entry.decl(self) {
      case .function(let function)?: return function === requirement
      case .storage(let storage)?: return storage === requirement.storage
      default: return false
      }
    }
    guard let syntax = entry?.syntax else { return nil }
    if let function = syntax.as(FunctionDeclSyntax.self) {
      return function.with(\.attributes, []).trimmedDescription
    }
    if let initializer = syntax.as(InitializerDeclSyntax.self) {
      return initializer.with(\.attributes, []).trimmedDescription
    }
    let accessors = requirement.storage?.setter == nil ? "{ get }" : "{ get set }"
    if let subscripting = syntax.as(SubscriptDeclSyntax.self) {
      let bare = subscripting.with(\.attributes, []).with(\.accessorBlock, nil)
      return "\(bare.trimmedDescription) \(accessors)"
    }
    guard let variable = syntax.as(VariableDeclSyntax.self),
      let storage = requirement.storage
    else { return nil }
    let modifiers = variable.modifiers.trimmedDescription
    let start = modifiers.isEmpty ? "" : modifiers + " "
    return "\(start)var \(storage.name): \(describe(storage.type)) \(accessors)"
  }

  /// A member of the name that a requirement has, and why it isn't enough.
  private func nearWitness(for requirement: FunctionDecl, in nominal: NominalDecl)
    -> Diagnostic.Note?
  {
    let name = requirement.storage?.name ?? String(requirement.name.prefix { $0 != "(" })
    for entry in nominal.info.members[name] ?? [] where !entry.context.source.isLibrary {
      switch entry.decl(self) {
      case .storage(let storage)?:
        if requirement.kind == .setter {
          return .init(
            "'\(name)' is here, but it \(storage.isConstant ? "is a 'let'" : "has no setter")",
            at: storage.range)
        }
        return .init(
          "'\(name)' is here, but of type '\(describe(storage.type))'", at: storage.range)
      case .function(let function)?:
        let type = FunctionType(
          parameters: function.parameters.map { FunctionTypeParameter(type: $0.variable.type) },
          result: function.result, isThrowing: function.isThrowing)
        return .init(
          "'\(function.name)' is here, but of type '\(describe(.function(type)))'",
          at: function.range)
      default: continue
      }
    }
    return nil
  }

  /// What a protocol requires, as functions.
  func requirementFunctions(of proto: NominalDecl) -> [FunctionDecl] {
    if !proto.requirementFunctions.isEmpty { return proto.requirementFunctions }
    for entry in proto.info.memberOrder where !entry.context.isExtension {
      switch entry.decl(self) {
      case .function(let function)?: proto.requirementFunctions.append(function)
      case .storage(let storage)?:
        if let getter = storage.getter { proto.requirementFunctions.append(getter) }
        if let setter = storage.setter { proto.requirementFunctions.append(setter) }
      default: break
      }
    }
    return proto.requirementFunctions
  }

  /// A value type can't contain itself.
  private func checkRecursion(_ nominal: NominalDecl) {
    guard nominal.kind == .struct || nominal.kind == .enum else { return }
    var seen: Set<NominalDecl> = []
    func contains(_ type: Type) -> Bool {
      switch type {
      case .nominal(let decl, let arguments):
        if decl === nominal { return true }
        if decl === optionalDecl { return arguments.contains(where: contains) }
        guard decl.builtin == nil, decl.kind != .class, seen.insert(decl).inserted else {
          return false
        }
        return inside(decl)
      case .tuple(let elements): return elements.contains { contains($0.type) }
      default: return false
      }
    }
    func inside(_ decl: NominalDecl) -> Bool {
      if decl.kind == .struct { return storedProperties(of: decl).contains { contains($0.type) } }
      if decl.kind == .enum {
        return cases(of: decl).contains { item in
          !item.isIndirect && item.payload.contains { contains($0.type) }
        }
      }
      return false
    }
    if inside(nominal) {
      let isEnum = nominal.kind == .enum
      report(
        "recursive-type",
        isEnum
          ? "recursive enum '\(nominal.name)' is not marked 'indirect'"
          : "value type '\(nominal.name)' cannot have a stored property that contains itself",
        at: nominal.range, in: nominal.info.context.source,
        help: isEnum ? "write 'indirect enum'" : "use a class, an array or an indirect enum")
    }
  }

  private func checkMissingInitializer(_ nominal: NominalDecl) {
    guard nominal.kind == .class, !nominal.info.hasOwnInitializer else { return }
    if let property = storedProperties(of: nominal).first(where: { $0.initialValue == nil }) {
      report(
        "no-initializer", "class '\(nominal.name)' has no initializers", at: nominal.range,
        in: nominal.info.context.source, help: "write an 'init', or give every property a value",
        notes: [.init("'\(property.name)' has no value", at: property.range)])
    }
  }
}
