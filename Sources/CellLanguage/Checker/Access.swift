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
    guard !function.isLibrary,
      let owner = universe.privateMembers.owners[ObjectIdentifier(decl)],
      !context.isInside(owner)
    else { return }
    report(
      Failure(
        id: "private-member",
        message: "'\(name)' is private to '\(owner.name)', so it can't be used here",
        range: range,
        help: "remove 'private', or use it in a method of '\(owner.name)' or its extensions"))
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
