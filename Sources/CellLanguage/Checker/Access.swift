import Diagnostics
import SwiftSyntax

/// `private` members: known in their type and its extensions, nowhere else. All cells are one file,
/// so `fileprivate` hides nothing.
extension Universe {
  /// Which declarations are private, by identity, and the types they are private to.
  struct PrivateMembers {
    fileprivate var owners: [ObjectIdentifier: NominalDecl] = [:]
    /// Properties marked `private(set)`.
    fileprivate var setters: [ObjectIdentifier: NominalDecl] = [:]
  }

  /// A nested type; its modifiers are those of its declaration.
  func noteAccess(of nested: NominalDecl, in nominal: NominalDecl, _ syntax: DeclSyntax) {
    let modifiers = syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers
    if modifiers?.contains(where: { $0.name.text == "private" }) ?? false {
      privateMembers.owners[ObjectIdentifier(nested)] = nominal
    }
  }

  /// Whether a function, or the property that it reads or writes, is private to its type.
  func isPrivate(_ function: FunctionDecl, asSetter: Bool) -> Bool {
    let ids = [ObjectIdentifier(function)] + (function.storage.map { [ObjectIdentifier($0)] } ?? [])
    return ids.contains {
      privateMembers.owners[$0] != nil || asSetter && privateMembers.setters[$0] != nil
    }
  }

  /// Whether a protocol is known in a part of the program only.
  func isRestricted(_ proto: NominalDecl) -> Bool {
    restrictedTypes.contains(proto)
  }

  /// A private type in the signature of what is known everywhere.
  ///
  /// - Returns: The type, as it is in `types` or around them.
  private func restricted(in types: [Type]) -> NominalDecl? {
    guard !restrictedTypes.isEmpty else { return nil }
    var found: NominalDecl?
    func look(_ nominal: NominalDecl) -> Bool {
      found = sequence(first: nominal, next: \.parent).first { restrictedTypes.contains($0) }
      return found != nil
    }
    for type in types {
      let isFound = type.contains { part in
        switch part {
        case .nominal(let nominal, _): look(nominal)
        case .existential(let existential): existential.protocols.contains(where: look)
        default: false
        }
      }
      if isFound { return found }
    }
    return nil
  }

  /// What names a private type can't be known more widely than that.
  func requireHidden(_ decl: ValueDecl, _ entry: MemberEntry) {
    guard !restrictedTypes.isEmpty, entry.context.innermostFunction == nil else { return }
    let around = entry.context.nominal.map { sequence(first: $0, next: \.parent) }
    if around?.contains(where: { restrictedTypes.contains($0) }) ?? false { return }
    let (name, types, place): (String, [Type], SourceRange)
    switch decl {
    case .function(let function):
      guard !function.isLibrary else { return }
      let bounds = function.requirements.compactMap { requirement -> Type? in
        switch requirement {
        case .conforms(.parameter(let own), let proto)
        where function.ownGenericParameters.contains(own):
          .existential(ExistentialType(protocols: [proto]))
        case .subclass(_, let superclass): superclass
        default: nil
        }
      }
      (name, place) = (function.name, function.range)
      types = function.parameters.map(\.variable.type) + [function.result] + bounds
    case .storage(let storage): (name, types, place) = (storage.name, [storage.type], storage.range)
    case .enumCase(let element):
      (name, types) = (element.name, element.payload.map(\.type))
      place = entry.context.source.range(of: entry.syntax)
    case .type(let nominal):
      guard let superclass = nominal.superclass, !restrictedTypes.contains(nominal) else { return }
      return requireHidden(nominal.name, [superclass], nominal.range, entry.context)
    default: return
    }
    var syntax: Syntax? = Syntax(entry.syntax)
    while let here = syntax {
      if here.asProtocol((any WithModifiersSyntax).self)?.modifiers.restrictsAccess ?? false {
        return
      }
      syntax = here.parent
    }
    requireHidden(name, types, place, entry.context)
  }

  func requireHidden(
    _ name: String, _ types: [Type], _ place: SourceRange, _ context: DeclContext
  ) {
    guard let type = restricted(in: types), hidingOwner(of: type, from: context) == nil,
      refusedPlaces.insert(place).inserted
    else { return }
    report(
      "private-member",
      "'\(name)' is known where '\(type.name)' in its type, which is private, isn't", at: place,
      in: context.source,
      help: "make it 'private' too, or remove 'private' from '\(type.name)'")
  }

  /// Whether a property is private to its type.
  func isHidden(_ property: StorageDecl) -> Bool {
    privateMembers.owners[ObjectIdentifier(property)] != nil
  }

  /// Whether only its type may set a property.
  func hasHiddenSetter(_ property: StorageDecl) -> Bool {
    privateMembers.setters[ObjectIdentifier(property)] != nil
  }

  /// Makes a function private to a type: the memberwise initialiser that sets a private property.
  func hide(_ function: FunctionDecl, in nominal: NominalDecl) {
    privateMembers.owners[ObjectIdentifier(function)] = nominal
  }

  /// The type that a declaration is private to, when the context isn't written in that.
  func hidingOwner(of decl: AnyObject, from context: DeclContext) -> NominalDecl? {
    guard let owner = privateMembers.owners[ObjectIdentifier(decl)], !context.isInside(owner)
    else { return nil }
    return owner
  }

  /// Whether a member is private to a type that the context isn't written in.
  func isHidden(_ decl: ValueDecl, from context: DeclContext) -> Bool {
    switch decl {
    case .function(let function): hidingOwner(of: function, from: context) != nil
    case .storage(let storage): hidingOwner(of: storage, from: context) != nil
    default: false
    }
  }

  /// Complains when a type of another one is private to that.
  func requireAccess(
    to decl: ValueDecl, _ name: String, at syntax: some SyntaxProtocol, in context: DeclContext
  ) {
    let hidden: AnyObject
    switch decl {
    case .type(let nominal): hidden = nominal
    case .alias(let alias): hidden = alias
    default: return
    }
    guard let owner = hidingOwner(of: hidden, from: context) else { return }
    let failure = privateFailure(name, owner, context.source.range(of: syntax))
    report(
      failure.id, failure.message, at: failure.range, in: context.source, help: failure.help)
  }

  func privateFailure(_ name: String, _ owner: NominalDecl, _ range: SourceRange) -> Failure {
    Failure(
      id: "private-member",
      message: "'\(name)' is private to '\(owner.name)', so it can't be used here",
      range: range,
      help: "remove 'private', or use it in a method of '\(owner.name)' or its extensions")
  }

  func noteAccess(of decl: ValueDecl, _ entry: MemberEntry) {
    guard let nominal = entry.context.nominal, !entry.context.source.isLibrary,
      let modifiers = entry.syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers,
      let mark = modifiers.first(where: { $0.name.text == "private" })
    else { return }
    let id: ObjectIdentifier
    switch decl {
    case .function(let function): id = ObjectIdentifier(function)
    case .storage(let storage): id = ObjectIdentifier(storage)
    case .alias(let alias): id = ObjectIdentifier(alias)
    default: return
    }
    if mark.detail == nil {
      privateMembers.owners[id] = nominal
    } else {
      privateMembers.setters[id] = nominal
    }
  }
}

extension DeclModifierListSyntax {
  /// `private` and `fileprivate` of the whole declaration.
  var restrictsAccess: Bool {
    contains { ["private", "fileprivate"].contains($0.name.text) && $0.detail == nil }
  }
}

extension BodyChecker {
  /// Complains when the declaration is private to a type that this is not written in.
  func requireAccess(to decl: AnyObject, _ name: String, _ range: SourceRange) {
    guard !function.isLibrary, let owner = universe.hidingOwner(of: decl, from: context),
      universe.isSpeculating || universe.refusedPlaces.insert(range).inserted
    else { return }
    report(universe.privateFailure(name, owner, range))
  }

  /// Why the property can't be written here, when only its type may do so.
  func privateSetter(of storage: StorageDecl) -> Place? {
    guard !function.isLibrary,
      let owner = universe.privateMembers.setters[ObjectIdentifier(storage)],
      !context.isInside(owner)
    else { return nil }
    return .immutable(
      "the setter of '\(storage.name)' is private to '\(owner.name)'",
      help: "change it in a method of '\(owner.name)'")
  }
}
