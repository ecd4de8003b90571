import SwiftSyntax

/// A member of a library protocol, as an adapter for types of cells must have it.
struct ProtocolMember {
  /// The protocol that declares it, or whose extension does.
  let owner: String
  /// Declared by the protocol itself; else a default, or just a member of an extension.
  let isRequirement: Bool
  /// `forward(_: Tensor)`, `dimension`: the same for a requirement and its defaults.
  let key: String
  let number: Int
  /// Of a property that can be set.
  var setter: Int?
  /// As after `func` or `var` in a declaration: `forward(_ x: Tensor) -> Tensor`,
  /// `dimension: Int?`.
  let declaration: String
  let isProperty: Bool
  let parameters: [Parameter]
  /// How the result crosses; nil for none.
  let result: Crossing?
  /// As written; empty for none.
  let resultType: String
  /// The statements of a default.
  let body: String?

  struct Parameter {
    let name: String
    let label: String?
    /// As written, with its names.
    let declaration: String
    let crossing: Crossing
    let isInout: Bool
  }
}

extension ProtocolMember {
  init(
    _ function: FunctionDeclSyntax, owner: String, isRequirement: Bool, number: Int,
    _ shapes: [ModuleWriter.ParameterShape], _ result: Crossing?
  ) {
    self.owner = owner
    self.isRequirement = isRequirement
    self.number = number
    let clauses = Array(function.signature.parameterClause.parameters)
    parameters = zip(clauses, shapes).map { clause, shape in
      let names = [clause.firstName.text, clause.secondName?.text].compactMap { $0 }
      return Parameter(
        name: names.last ?? "_", label: shape.label,
        declaration: "\(names.joined(separator: " ")): \(clause.type.trimmedDescription)",
        crossing: shape.crossing, isInout: shape.isInout)
    }
    let list = clauses.map { "\($0.firstName.text): \($0.type.trimmedDescription)" }
    key = "\(function.name.text)(\(list.joined(separator: ", ")))"
    self.result = result?.isVoid ?? true ? nil : result
    resultType = function.signature.returnClause?.type.trimmedDescription ?? ""
    let arrow = resultType.isEmpty ? "" : " -> \(resultType)"
    let declared = parameters.map(\.declaration).joined(separator: ", ")
    declaration = "\(function.name.text)(\(declared))\(arrow)"
    isProperty = false
    body = function.body?.statements.trimmedDescription
  }

  init(
    _ binding: PatternBindingSyntax, name: String, owner: String, isRequirement: Bool,
    getter: Int, setter: Int?, _ crossing: Crossing
  ) {
    self.owner = owner
    self.isRequirement = isRequirement
    number = getter
    self.setter = setter
    key = name
    resultType = binding.typeAnnotation?.type.trimmedDescription ?? crossing.interface
    declaration = "\(name): \(resultType)"
    isProperty = true
    parameters = []
    result = crossing
    if case .getter(let statements)? = binding.accessorBlock?.accessors {
      body = statements.trimmedDescription
    } else {
      body = nil
    }
  }
}
