import SwiftSyntax

/// One name of a property's pattern: in `let (a, (b, c)) = …` the path to `c` is `[1, 1]`.
struct PatternName {
  let name: TokenSyntax
  let path: [Int]
}

extension PatternSyntax {
  /// The names that the pattern of a property declares; nil where it holds what no property can.
  var propertyNames: [PatternName]? {
    if let name = self.as(IdentifierPatternSyntax.self)?.identifier {
      return [PatternName(name: name, path: [])]
    }
    if self.is(WildcardPatternSyntax.self) { return [] }
    guard let tuple = self.as(TuplePatternSyntax.self) else { return nil }
    var names: [PatternName] = []
    for (index, element) in tuple.elements.enumerated() {
      guard let inner = element.pattern.propertyNames else { return nil }
      // Parentheses around one pattern make no tuple.
      let step = tuple.elements.count == 1 ? [] : [index]
      names += inner.map { PatternName(name: $0.name, path: step + $0.path) }
    }
    return names
  }
}

extension ExprSyntax {
  /// The part of a tuple that is written out, as far as it is; and the path that is left.
  func part(at path: [Int]) -> (ExprSyntax, rest: [Int]) {
    guard let tuple = self.as(TupleExprSyntax.self) else { return (self, path) }
    if tuple.elements.count == 1, let only = tuple.elements.first {
      return only.expression.part(at: path)
    }
    guard let index = path.first, index < tuple.elements.count else { return (self, path) }
    return Array(tuple.elements)[index].expression.part(at: Array(path.dropFirst()))
  }
}

extension Universe {
  /// The type at the path in a tuple; an error where there is none.
  func part(
    of type: Type, at path: some Sequence<Int>, _ pattern: some SyntaxProtocol,
    in context: DeclContext
  ) -> Type {
    var part = type
    for index in path {
      guard case .tuple(let elements) = part, index < elements.count else {
        if !part.hasError {
          report(
            "type-mismatch", "this pattern doesn't match a value of type '\(describe(type))'",
            at: pattern, in: context)
        }
        return .error
      }
      part = elements[index].type
    }
    return part
  }

  /// What several properties of one pattern share: a value that is worked out once.
  func sharedValue(
    _ expression: ExprSyntax, _ binding: PatternBindingSyntax, at path: some Sequence<Int>,
    in context: DeclContext
  ) -> Variable {
    if let known = context.nominal?.info.sharedValues[expression.id] { return known }
    let type =
      binding.typeAnnotation.map { annotation in
        part(
          of: resolveDeclaredType(annotation.type, in: context), at: path, binding.pattern,
          in: context)
      } ?? inferType(of: expression, in: context)
    let range = context.source.range(of: binding.pattern)
    let value = Variable(
      name: binding.pattern.trimmedDescription, type: type, isConstant: true, scope: .global,
      range: range, function: nil)
    value.lazyInitialValue = makeValue(
      expression, type: type, name: "initial \(value.name)", in: context)
    context.nominal?.info.sharedValues[expression.id] = value
    return value
  }

  /// The value of a static property whose pattern takes a tuple apart, as a function without
  /// parameters.
  func makePart(
    of whole: Variable, at path: [Int], _ storage: StorageDecl, in context: DeclContext
  ) -> FunctionDecl {
    let part = FunctionDecl(name: "initial \(storage.name)", kind: .value, range: storage.range)
    part.isLibrary = context.source.isLibrary
    part.owner = context.innermostNominal
    part.result = storage.type
    part.bodyProvider = { _ in
      var value = Expr(.global(whole), whole.type, storage.range)
      for index in path {
        guard case .tuple(let elements) = value.type, index < elements.count else { break }
        value = Expr(.tupleElement(value, index), elements[index].type, value.range)
      }
      return Block(statements: [Statement(.return(value), value.range)])
    }
    return part
  }
}
