package import Diagnostics

/// A name that a cell declares at its top level.
package struct CellDefinition: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case constant, variable, function, `struct`, `enum`, `class`, `protocol`, alias
  }

  /// With labels for a function: `area(width:height:)`.
  package var name: String
  package var kind: Kind
  /// As Swift writes it; of a declared type, its own name.
  package var type: String
  package var range: Diagnostics.SourceRange
}

extension Universe {
  /// What the innermost scope, the cell checked last, declares; in source order.
  func definitions() -> [CellDefinition] {
    let variables = scope.variables.values.map {
      CellDefinition(
        name: $0.name, kind: $0.isConstant ? .constant : .variable, type: describe($0.type),
        range: $0.range)
    }
    let others = scope.entries.flatMap { name, entries in
      entries.compactMap { entry in entry.resolved.flatMap { definition(name, $0) } }
    }
    return (variables + others).sorted {
      ($0.range.start, $0.name) < ($1.range.start, $1.name)
    }
  }

  private func definition(_ name: String, _ decl: ValueDecl) -> CellDefinition? {
    switch decl {
    case .function(let function):
      let type = FunctionType(
        parameters: function.parameters.map {
          FunctionTypeParameter(type: $0.variable.type, isInout: $0.isInout)
        }, result: function.result, isThrowing: function.isThrowing)
      return CellDefinition(
        name: function.name, kind: .function, type: describe(.function(type)),
        range: function.range)
    case .type(let nominal):
      let kind: CellDefinition.Kind =
        switch nominal.kind {
        case .struct: .struct
        case .enum: .enum
        case .class: .class
        case .protocol: .protocol
        }
      return CellDefinition(name: name, kind: kind, type: name, range: nominal.range)
    case .alias(let alias):
      return CellDefinition(
        name: name, kind: .alias, type: describe(alias.type), range: .nowhere)
    case .variable, .storage, .enumCase, .parameter, .associatedType: return nil
    }
  }
}
