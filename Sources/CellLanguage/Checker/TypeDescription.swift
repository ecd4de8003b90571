extension Universe {
  /// The type as a person writes it.
  package func describe(_ type: Type) -> String {
    switch type {
    case .nominal(let nominal, let arguments):
      if nominal.module == "Swift" {
        switch (nominal.name, arguments.count) {
        case ("Optional", 1):
          let inner = describe(arguments[0])
          return inner.contains("->") || inner.hasPrefix("any ") ? "(\(inner))?" : "\(inner)?"
        case ("Array", 1): return "[\(describe(arguments[0]))]"
        case ("Dictionary", 2):
          return "[\(describe(arguments[0])) : \(describe(arguments[1]))]"
        default: break
        }
      }
      let outer = nominal.parent.map { parent in
        describe(.nominal(parent, Array(arguments.prefix(parent.genericParameters.count)))) + "."
      }
      let own = arguments.dropFirst(nominal.parent?.genericParameters.count ?? 0)
      let list = own.isEmpty ? "" : "<\(own.map(describe).joined(separator: ", "))>"
      return (outer ?? "") + nominal.name + list
    case .tuple(let elements):
      return "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + describe($0.type) }
        .joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map {
        ($0.isInout ? "inout " : "") + describe($0.type)
      }
      let thrown = function.thrown.map { "(\(describe($0)))" } ?? ""
      let effect = function.isThrowing ? " throws" + thrown : ""
      return "(\(parameters.joined(separator: ", ")))\(effect) -> "
        + (function.result == .void ? "Void" : describe(function.result))
    case .parameter(let parameter): return parameter.name
    case .member(let base, let associated): return "\(describe(base)).\(associated.name)"
    case .existential(let existential):
      var names = existential.protocols.map(\.name)
      if existential.isClassBound { names.append("AnyObject") }
      if let superclass = existential.superclass { names.insert(describe(superclass), at: 0) }
      return names.isEmpty ? "Any" : "any \(names.joined(separator: " & "))"
    case .metatype(let inner): return "\(describe(inner)).Type"
    case .opaque(let decl, _):
      return "some \(decl.protocols.map(\.name).joined(separator: " & "))"
    case .variable: return "_"
    case .error: return "<error>"
    }
  }
}
