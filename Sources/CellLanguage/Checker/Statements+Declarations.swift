import Diagnostics
import SwiftSyntax

/// Declarations among statements.
extension BodyChecker {
  /// Types and functions are known in the whole block, variables from their declaration on.
  func declareLocalDecls(_ items: CodeBlockItemListSyntax) {
    if isTopLevel, scope.parent == nil { return declareComputed(items) }
    for item in items {
      guard case .decl(let decl) = item.item else { continue }
      if let nominal = universe.declareType(
        decl, parent: nil, in: context, module: universe.scope.module)
      {
        if !function.genericParameters.isEmpty, !function.isLibrary {
          report(
            "misplaced-type",
            "the type '\(nominal.name)' can't be declared inside a generic function", at: decl,
            help: "declare it outside")
        }
        scope.names[nominal.name] = .type(nominal)
        context.localDecls[nominal.name, default: []].append(.type(nominal))
        universe.scopesOfTypes[nominal] = scope
        localTypes.append(nominal)
      } else if let alias = decl.as(TypeAliasDeclSyntax.self) {
        let declared = ValueDecl.alias(universe.makeAlias(alias, in: context))
        scope.names[alias.name.text] = declared
        context.localDecls[alias.name.text, default: []].append(declared)
      }
    }
    for item in items {
      guard case .decl(let decl) = item.item, let syntax = decl.as(FunctionDeclSyntax.self) else {
        continue
      }
      let nested = universe.makeFunction(syntax, in: localContext(), isStatic: false)
      nested.enclosing = function
      nested.owner = function.owner
      scope.functions[syntax.name.name, default: []].append(nested)
      localFunctions[syntax.id] = nested
    }
  }

  /// The context of declarations among statements: that of the function, without its type's members
  /// becoming the function's own.
  func localContext() -> DeclContext {
    let inner = DeclContext(parent: context, source: context.source)
    inner.function = function
    return inner
  }

  func checkDecl(_ decl: DeclSyntax) -> [Statement] {
    switch decl.as(DeclSyntaxEnum.self) {
    case .variableDecl(let variable): return checkVariables(variable)
    case .functionDecl(let syntax):
      guard let nested = localFunctions[syntax.id] else { return [] }
      universe.scopes[nested] = scope
      _ = nested.checkBody()
      universe.bodiesToCheck.removeAll { $0 === nested }
      return [Statement(.function(nested), range(syntax))]
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .extensionDecl, .typeAliasDecl,
      .operatorDecl, .precedenceGroupDecl:
      checkLocalTypes()
      return []
    case .importDecl: return []
    case .ifConfigDecl:
      unsupported("conditional compilation ('#if') is", at: decl)
      return []
    case .macroDecl, .macroExpansionDecl:
      unsupported("a macro is", at: decl)
      return []
    case .actorDecl:
      unsupported(
        "an actor is", at: decl, help: "cells run one after the other; a class does the same")
      return []
    default:
      unsupported("this declaration is", at: decl)
      return []
    }
  }

  private func checkLocalTypes() {
    guard !localTypes.isEmpty else { return }
    let types = localTypes
    localTypes = []
    for nominal in types { universe.checkMembers(of: nominal) }
  }

  func checkVariablesForBuilder(_ syntax: VariableDeclSyntax) -> [Statement] {
    checkVariables(syntax)
  }

  private func checkVariables(_ syntax: VariableDeclSyntax) -> [Statement] {
    var statements: [Statement] = []
    let isConstant = syntax.bindingSpecifier.text == "let"
    let isLazy = syntax.modifiers.contains { $0.name.text == "lazy" }
    var ownership = StorageDecl.Ownership.strong
    for modifier in syntax.modifiers {
      if modifier.name.text == "weak" { ownership = .weak }
      if modifier.name.text == "unowned" { ownership = .unowned }
    }
    let bindings = Array(syntax.bindings)
    universe.checkAttributes(syntax.attributes, in: context)
    let wrappers = universe.propertyWrappers(in: syntax.attributes, context)
    for (position, binding) in bindings.enumerated() where !declaredComputed.contains(binding.id) {
      if !wrappers.isEmpty {
        statements += checkWrapped(binding, wrappers, at: syntax)
        continue
      }
      if isLazy {
        statements += checkLazyLocal(binding, at: syntax)
        continue
      }
      if let block = binding.accessorBlock {
        statements +=
          universe.computedAccessors(block, in: context) == nil
          ? checkObservedLocal(binding, block)
          : checkComputedLocal(
            binding, block, builder: universe.builder(in: syntax.attributes, context))
        continue
      }
      let annotation = syntax.annotation(at: position)
      statements.append(
        checkBinding(
          binding, annotation?.type, isConstant: isConstant, ownership: ownership))
      if isTopLevel, scope.parent == nil, !universe.restrictedTypes.isEmpty,
        !syntax.modifiers.restrictsAccess,
        case .binding(let pattern, _)? = statements.last?.kind
      {
        for variable in pattern.bindings {
          universe.requireHidden(variable.name, [variable.type], variable.range, context)
        }
      }
    }
    return statements
  }

  func checkBinding(
    _ binding: PatternBindingSyntax, _ annotation: TypeSyntax?, isConstant: Bool,
    ownership: StorageDecl.Ownership
  ) -> Statement {
    let place = range(binding)
    var value: Expr?
    var type: Type
    if let initializer = binding.initializer {
      let (checked, found) = checkValue(initializer.value, annotation)
      var written = found
      if written == nil || written?.hasVariables ?? false {
        written = annotation.map { universe.resolveDeclaredType($0, in: context) }
      }
      type = written ?? checked.type
      value = checked
      if case .invalid = checked.kind, annotation == nil { type = .error }
      if type == .void, annotation == nil, !universe.isSpeculating, !function.isLibrary {
        warnVoid(binding)
      }
    } else if let annotation {
      type = universe.resolveDeclaredType(annotation, in: context)
    } else {
      report(
        "missing-type", "'\(binding.pattern.trimmedDescription)' needs a type or a value",
        at: binding.pattern, help: "write its type: '\(binding.pattern.trimmedDescription): …'")
      type = .error
    }
    universe.checkOwnership(
      ownership, of: type, at: binding, in: context, isWritten: annotation != nil)
    if ownership == .weak, !universe.isOptional(type) { type = universe.optional(type) }
    let pattern = declaring(.binding) {
      checkPattern(binding.pattern, type: type, binding: isConstant ? .constant : .variable)
    }
    for variable in pattern.bindings {
      variable.ownership = ownership
      variable.isImplicitlyUnwrapped = annotation?.isImplicitlyUnwrapped ?? false
      if binding.initializer == nil {
        if universe.isOptional(type), !isConstant {
          value = universe.nilExpr(type, place)
        } else {
          uninitialized.insert(variable)
        }
      }
    }
    if let have = value, ownership == .weak { value = coerce(have, to: type) }
    return Statement(.binding(pattern, value: value), place)
  }

  /// A value, and its type as written; generic arguments left out there follow from the value.
  func checkValue(_ syntax: ExprSyntax, _ annotation: TypeSyntax?) -> (Expr, written: Type?) {
    var written: Type?
    let checked = solveFresh(at: syntax, .error) {
      written = annotation.map { self.resolveDeclaredTypeInBody($0) }
      let node = self.infer(syntax, expected: written)
      if let written { self.solver.convert(node.type, to: written, .value, at: node.range) }
      try self.solver.solve()
      self.closeVariables()
      let result = node.finish()
      written = written.map { self.solver.resolve($0) }
      return written.map { self.coerce(result, to: $0) } ?? result
    }
    return (checked, written)
  }

  private func warnVoid(_ binding: PatternBindingSyntax) {
    universe.report(
      "void-value",
      "'\(binding.pattern.trimmedDescription)' holds '()', which is nothing", at: binding.pattern,
      in: context, severity: .warning)
  }
}
