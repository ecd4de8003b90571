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
    let modifiers = proto.info.syntax?.asProtocol((any WithModifiersSyntax).self)?.modifiers
    return modifiers?.contains { ["private", "fileprivate"].contains($0.name.text) } ?? false
  }

  /// Whether a property is private to its type.
  func isHidden(_ property: StorageDecl) -> Bool {
    privateMembers.owners[ObjectIdentifier(property)] != nil
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

  /// Complains when a type of another one is private to that.
  func requireAccess(
    to decl: ValueDecl, _ name: String, at syntax: some SyntaxProtocol, in context: DeclContext
  ) {
    guard case .type(let nominal) = decl, let owner = hidingOwner(of: nominal, from: context)
    else { return }
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
    default: return
    }
    if mark.detail == nil {
      privateMembers.owners[id] = nominal
    } else {
      privateMembers.setters[id] = nominal
    }
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
