/// A type as the checker knows it.
///
/// Lowering sees only types without variables; after `Substitution.apply`, without generic
/// parameters, members or opaque types too. Types without parts are copied most: only rare ones are
/// in memory of their own.
package enum Type: Hashable {
  /// A struct, enum or class with one argument per generic parameter of its declaration.
  case nominal(NominalDecl, [Type])
  /// `()` is `Void`.
  case tuple([TupleElement])
  indirect case function(FunctionType)
  /// A generic parameter, or `Self` of a protocol.
  case parameter(GenericParameter)
  /// An associated type of a type that isn't concrete yet (`S.Element`).
  indirect case member(Type, AssociatedTypeDecl)
  /// `any P & Q`; `Any` has no protocols.
  indirect case existential(ExistentialType)
  indirect case metatype(Type)
  /// `some P` as the result of a declaration: stands for the type its body returns.
  case opaque(OpaqueTypeDecl, [Type])
  /// Unknown until the solver has run; never leaves the checker.
  case variable(TypeVariable)
  /// Stands for a type that was complained about, so that nobody complains again.
  case error

  package static var void: Type { .tuple([]) }
  package static var any: Type { .existential(ExistentialType(protocols: [])) }
}

package struct TupleElement: Hashable {
  package var label: String?
  package var type: Type
}

package struct FunctionType: Hashable {
  package var parameters: [FunctionTypeParameter]
  package var result: Type
  package var isThrowing: Bool
  /// The one type of its errors (`throws(E)`); nil: any.
  package var thrown: Type?

  /// With a type of its errors that is known by now: `Never` is none, `any Error` is any.
  package var normalized: FunctionType {
    guard let thrown else { return self }
    var copy = self
    switch thrown {
    case .nominal(let nominal, _) where nominal.name == "Never" && nominal.module == "Swift":
      (copy.isThrowing, copy.thrown) = (false, nil)
    case .existential(let existential) where existential.isAnyError: copy.thrown = nil
    default: break
    }
    return copy
  }
}

package struct FunctionTypeParameter: Hashable {
  package var type: Type
  package var isInout = false
  package var isVariadic = false
  package var isAutoclosure = false
  /// The result builder that a closure passed here is transformed by.
  package var builder: Type?
}

package struct ExistentialType: Hashable {
  /// In order of declaration; `AnyObject` is the flag.
  package var protocols: [NominalDecl]
  package var isClassBound = false
  /// `any Sequence<Int>`: the associated types that are fixed.
  package var fixed: [AssociatedTypeDecl: Type] = [:]
  package var superclass: Type?

  package init(protocols: [NominalDecl], isClassBound: Bool = false) {
    self.protocols = protocols
    self.isClassBound = isClassBound
  }

  /// `any Error`.
  var isAnyError: Bool {
    protocols.count == 1 && protocols[0].name == "Error" && protocols[0].module == "Swift"
  }
}

/// A hole that the solver fills.
package struct TypeVariable: Hashable {
  package var index: Int
}

/// A generic parameter of one declaration; `Self` of a protocol is one too.
package final class GenericParameter: Hashable {
  package let name: String

  package init(name: String) { self.name = name }

  package static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class AssociatedTypeDecl: Hashable {
  package let name: String
  package unowned let owner: NominalDecl

  package init(name: String, owner: NominalDecl) {
    self.name = name
    self.owner = owner
  }

  package static func == (a: AssociatedTypeDecl, b: AssociatedTypeDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

package final class OpaqueTypeDecl: Hashable {
  /// The function or getter whose result it is.
  package unowned let owner: FunctionDecl
  /// What is known of it: `some Collection<Int>`.
  package let bound: ExistentialType
  package var genericParameters: [GenericParameter]
  /// The one type that the body returns, in terms of `genericParameters`; known once the body is
  /// checked (`owner.checkBody()`).
  package var underlying: Type?

  package var protocols: [NominalDecl] { bound.protocols }

  package init(owner: FunctionDecl, bound: ExistentialType, genericParameters: [GenericParameter]) {
    self.owner = owner
    self.bound = bound
    self.genericParameters = genericParameters
  }

  package static func == (a: OpaqueTypeDecl, b: OpaqueTypeDecl) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a generic requirement says of a type.
package enum Requirement: Hashable {
  case conforms(Type, to: NominalDecl)
  case same(Type, Type)
  case subclass(Type, of: Type)
  case classBound(Type)
}
