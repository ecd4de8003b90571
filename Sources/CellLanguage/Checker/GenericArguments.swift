import Diagnostics
import SwiftSyntax

/// Written generic arguments must meet what the declaration requires of them (`Set<T>`: `T` is
/// `Hashable`). They are looked at when all conformances of the file are known.
extension Universe {
  struct WrittenType {
    let type: Type
    let context: DeclContext
  }

  func noteGenericArguments(_ type: Type, at syntax: some SyntaxProtocol, in context: DeclContext) {
    guard !context.source.isLibrary, case .nominal(_, let arguments) = type, !arguments.isEmpty
    else { return }
    writtenTypes[context.source.range(of: syntax)] = WrittenType(type: type, context: context)
  }

  func checkGenericArguments() {
    defer { writtenTypes = [:] }
    for (range, written) in writtenTypes {
      guard case .nominal(let nominal, let arguments) = written.type,
        !written.type.hasVariables, !written.type.hasError
      else { continue }
      resolveHeader(of: nominal)
      let bindings = bindings(of: nominal, arguments)
      let environment = written.context.environment
      for requirement in nominal.info.context.environment
      where !holds([requirement], bindings, environment)
        || unopened(requirement, bindings, environment) != nil
      {
        report(
          "does-not-conform", unmet(requirement, bindings, nominal, environment),
          at: range, in: written.context.source)
        break
      }
    }
  }

  /// What types of a signature ask of its generic parameters needn't be written: `[K: V]` says
  /// that `K` is `Hashable`.
  func addImpliedRequirements(
    _ types: [Type], of function: FunctionDecl, in context: DeclContext
  ) {
    guard !function.genericParameters.isEmpty, !context.source.isLibrary else { return }
    for type in types {
      _ = type.contains { part in
        guard case .nominal(let nominal, let arguments) = part, !arguments.isEmpty else {
          return false
        }
        resolveHeader(of: nominal)
        let bindings = bindings(of: nominal, arguments)
        for requirement in nominal.info.context.environment {
          switch requirement {
          case .conforms(let subject, let proto):
            let subject = canonical(substitute(subject, bindings), context.environment)
            guard subject.isAbstract, !conforms(subject, to: proto, context.environment) else {
              continue
            }
            context.requirements.append(.conforms(subject, to: proto))
          case .same(let a, let b):
            let (x, y) = (
              canonical(substitute(a, bindings), context.environment),
              canonical(substitute(b, bindings), context.environment)
            )
            if x != y, x.isAbstract || y.isAbstract { context.requirements.append(.same(x, y)) }
          case .subclass, .classBound: break
          }
        }
        return false
      }
    }
    function.requirements = context.environment
  }

  private func unmet(
    _ requirement: Requirement, _ bindings: Substitution, _ nominal: NominalDecl,
    _ environment: [Requirement]
  ) -> String {
    func name(_ type: Type) -> String {
      describe(canonical(substitute(type, bindings), environment))
    }
    switch requirement {
    case .conforms(let subject, let proto):
      return
        "'\(nominal.name)' needs '\(describe(subject))' to conform to '\(proto.name)', and '\(name(subject))' does not"
    case .same(let a, let b):
      return
        "'\(nominal.name)' needs '\(describe(a))' to be '\(name(b))', this is '\(name(a))'"
    case .subclass(let subject, let superclass):
      return
        "'\(nominal.name)' needs '\(describe(subject))' to inherit from '\(name(superclass))', and '\(name(subject))' does not"
    case .classBound(let subject):
      return
        "'\(nominal.name)' needs '\(describe(subject))' to be a class, '\(name(subject))' is none"
    }
  }
}
