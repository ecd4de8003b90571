import Diagnostics
import SwiftSyntax

/// A key path literal on its way.
private final class KeyPathLiteral {
  /// What the root is where its parts are being built: the parameter of the getter or the setter.
  var root: Variable
  var isRootMutable = false
  /// Values of subscripts' arguments, taken where the literal stands.
  var indices: [(variable: Variable, value: Node)] = []
  /// As it is printed.
  var text = ""

  init(root: Variable) { self.root = root }
}

/// What a key path can do; the prelude has a class for each.
private enum KeyPathKind: String {
  case readOnly = "KeyPath"
  case writable = "WritableKeyPath"
  case reference = "ReferenceWritableKeyPath"
}

/// Key paths: `\Root.a.b` as an object or as a function, and `x[keyPath: k]`.
///
/// Source: SE-0161, SE-0249.
extension BodyChecker {
  func inferKeyPath(_ syntax: KeyPathExprSyntax) -> Node {
    let range = range(syntax)
    var (rootType, components) = rootAndComponents(of: syntax)
    let type = solver.makeVariable()
    // Like a closure it takes on the type that it flows into.
    if case .variable(let variable) = type {
      solver.state.closures.insert(variable)
      solver.state.keyPaths.insert(variable)
    }
    let getter = closureDecl("key path", range)
    let root = Variable(
      name: "root", type: rootType, isConstant: true, scope: .local, range: range, function: getter)
    openVariables.append(root)
    getter.parameters = [Parameter(label: nil, variable: root)]
    let literal = KeyPathLiteral(root: root)
    let start = Node(rootType, range) { [unowned self] in
      Expr(.variable(literal.root), self.solver.resolve(rootType), range)
    }
    start.place = {
      literal.isRootMutable
        ? .mutable(.variable(literal.root)) : .immutable("the root is a value", help: nil)
    }
    let (body, isChained) = follow(&components, from: start, literal)
    let value = body.type
    let function = Type.function(
      FunctionType(
        parameters: [FunctionTypeParameter(type: rootType)], result: value, isThrowing: false))
    func kind() -> KeyPathKind {
      if isChained { return .readOnly }
      literal.isRootMutable = false
      if case .mutable? = body.currentPlace() { return .reference }
      literal.isRootMutable = true
      defer { literal.isRootMutable = false }
      if case .mutable? = body.currentPlace() { return .writable }
      return .readOnly
    }
    do {
      try solver.when(
        type, at: range, mentions: [rootType, value],
        complaint: "a key path needs a type from its context",
        fallback: { [unowned self] solver in
          guard !solver.isUnknown(rootType), !solver.isUnknown(value) else { return false }
          return solver.unify(
            type, self.universe.standard(kind().rawValue, rootType, value))
        }
      ) { [unowned self] solver, known in
        switch known {
        case .error: break
        case .function: solver.convert(function, to: known, .value, at: range)
        case .nominal(let nominal, let arguments) where nominal.isKeyPath:
          if let first = arguments.first { try solver.bind(first, to: rootType, at: range) }
          guard arguments.count < 2 || solver.unify(arguments[1], value) else {
            throw solver.mismatch(value, arguments[1], .value, range)
          }
          guard let wanted = KeyPathKind(rawValue: nominal.name), wanted != .readOnly else {
            return
          }
          // What its parts can do is known when they are.
          try solver.when(value, at: range, mentions: [], complaint: "") { solver, _ in
            if case .unknown? = body.currentPlace() { return }
            let own = kind()
            guard own == wanted || own == .reference else {
              throw solver.mismatch(
                self.universe.standard(own.rawValue, rootType, value), known, .value, range)
            }
          }
        default:
          throw Failure(
            id: "type-mismatch",
            message:
              "a key path can't be of type '\(self.universe.describe(solver.resolve(known)))'",
            range: range)
        }
      }
    } catch { report(error, at: syntax) }
    return Node(type, range) { [unowned self] in
      let wanted = self.solver.resolve(type)
      root.type = self.solver.resolve(rootType)
      getter.result = self.solver.resolve(value)
      var statements: [Statement] = []
      for (variable, value) in literal.indices {
        variable.type = self.solver.resolve(value.type)
        statements.append(
          Statement(
            .binding(Pattern(.binding(variable), variable.type, range), value: value.finish()),
            range))
      }
      literal.root = root
      literal.isRootMutable = false
      let get = self.closure(getter, literal, self.solver.resolve(function), range) {
        Statement(.return(body.finish()), range)
      }
      var result = get
      if case .nominal = wanted {
        let own = kind()
        let set = own == .readOnly ? nil : self.setter(literal, own, body, root.type, range)
        let made = self.keyPathObject(
          own, wanted, [get] + (set.map { [$0] } ?? []), literal, getter.result, range)
        result = self.coerce(made, to: wanted)
      }
      if statements.isEmpty { return result }
      statements.append(Statement(.yield(result), range))
      return Expr(
        .statement(Statement(.block(Block(statements: statements), label: LoopLabel(nil)), range)),
        result.type, range)
    }
  }

  func closureDecl(_ name: String, _ range: SourceRange) -> FunctionDecl {
    let decl = FunctionDecl(name: name, kind: .closure, range: range)
    decl.enclosing = function
    decl.genericParameters = function.genericParameters
    decl.requirements = function.requirements
    decl.isLibrary = function.isLibrary
    return decl
  }

  /// `\Outer.Inner.x` is parsed as the root `Outer` and three parts.
  private func rootAndComponents(of syntax: KeyPathExprSyntax)
    -> (Type, ArraySlice<KeyPathComponentSyntax>)
  {
    var components = ArraySlice(syntax.components)
    guard let written = syntax.root else { return (solver.makeVariable(), components) }
    var root = resolveTypeInBody(written)
    while case .nominal(let nominal, _) = root,
      case .property(let property)? = components.first?.component,
      case .type(let inner)? = universe.memberType(property.declName.baseName.text, of: nominal)
    {
      root = .nominal(inner, inner.genericParameters.map { _ in solver.makeVariable() })
      components = components.dropFirst()
    }
    return (root, components)
  }

  /// The parts of a key path as accesses on a value; true when a `?` made it an optional chain.
  private func follow(
    _ components: inout ArraySlice<KeyPathComponentSyntax>, from start: Node,
    _ literal: KeyPathLiteral?
  ) -> (Node, isChained: Bool) {
    var current = start
    var isChained = false
    for component in components {
      let place = range(component)
      switch component.component {
      case .property(let property):
        let name = property.declName.baseName.name
        literal?.text += "." + name
        if name == "self" { continue }
        current = laterMember(name, of: current, labels: nil, at: component)
      case .subscript(let call):
        var arguments = inferArguments(call.arguments, trailing: nil, additional: nil)
        let labels = call.arguments.map { ($0.label?.text ?? "_") + ":" }
        literal?.text += "[\(labels.joined())]"
        if let literal {
          arguments.nodes = arguments.nodes.map { captured($0, literal) }
        }
        current = subscriptNode(
          base: base(current, of: "subscript"), arguments, place, at: component)
      case .optional(let mark):
        let isForced = mark.questionOrExclamationMark.text == "!"
        literal?.text += isForced ? "!" : "?"
        current = isForced ? forced(current.asOptional, place) : bound(current.asOptional, place)
        isChained = isChained || !isForced
      default:
        unsupported("this part of a key path is", at: component, help: "write a closure")
      }
    }
    if isChained {
      literal?.text += "?"
      current = chain(current, start.range)
    }
    return (current, isChained)
  }

  /// An argument of a subscript is evaluated once, where the key path is made.
  private func captured(_ value: Node, _ literal: KeyPathLiteral) -> Node {
    let variable = Variable(
      name: "index", type: value.type, isConstant: true, scope: .local, range: value.range,
      function: function)
    openVariables.append(variable)
    literal.indices.append((variable, value))
    return Node(value.type, value.range) { [unowned self] in
      self.use(variable)
      return Expr(.variable(variable), self.solver.resolve(value.type), value.range)
    }
  }

  private func closure(
    _ decl: FunctionDecl, _ literal: KeyPathLiteral, _ type: Type, _ range: SourceRange,
    _ body: () -> Statement
  ) -> Expr {
    let outer = function
    function = decl
    let block = Block(statements: [body()])
    function = outer
    decl.bodyProvider = { _ in block }
    return Expr(.closure(decl), type, range)
  }

  /// `{ root, newValue in root.a.b = newValue }`
  private func setter(
    _ literal: KeyPathLiteral, _ kind: KeyPathKind, _ body: Node, _ rootType: Type,
    _ range: SourceRange
  ) -> Expr {
    let decl = closureDecl("key path", range)
    let type = solver.resolve(body.type)
    let root = Variable(
      name: "root", type: rootType, isConstant: false, scope: .local, range: range, function: decl)
    root.isInout = true
    let newValue = Variable(
      name: "newValue", type: type, isConstant: true, scope: .local, range: range, function: decl)
    decl.parameters = [
      Parameter(label: nil, variable: root), Parameter(label: nil, variable: newValue),
    ]
    let before = literal.root
    literal.root = root
    literal.isRootMutable = kind == .writable
    defer {
      literal.root = before
      literal.isRootMutable = false
    }
    let function = Type.function(
      FunctionType(
        parameters: [
          FunctionTypeParameter(type: rootType, isInout: true), FunctionTypeParameter(type: type),
        ], result: .void, isThrowing: false))
    return closure(decl, literal, function, range) {
      guard case .mutable(let place)? = body.currentPlace() else {
        return Statement(.return(nil), range)
      }
      let value = Expr(.variable(newValue), type, range)
      return Statement(.expression(Expr(.assign(place, value), .void, range)), range)
    }
  }

  /// Makes the prelude's object from its accessors.
  private func keyPathObject(
    _ kind: KeyPathKind, _ wanted: Type, _ accessors: [Expr], _ literal: KeyPathLiteral,
    _ value: Type, _ range: SourceRange
  ) -> Expr {
    let arguments = [literal.root.type, value]
    let nominal = universe.standardType(kind.rawValue)
    let own = Type.nominal(nominal, arguments)
    guard own == wanted || universe.isSubclass(own, of: wanted, environment) else {
      report(
        Failure(
          id: "type-mismatch",
          message:
            "cannot convert value of type '\(universe.describe(own))' to specified type '\(universe.describe(wanted))'",
          range: range, help: "what it names can't be written to through it"))
      return Expr(.invalid, wanted, range)
    }
    let made = universe.members(named: "init", of: own, isStatic: true, environment)
      .compactMap { member -> FunctionDecl? in
        guard case .function(let function) = member.decl,
          function.parameters.count == accessors.count + 2
        else { return nil }
        return function
      }.first
    guard let made else { return Expr(.invalid, wanted, range) }
    let text = Expr(
      .string(universe.describe(literal.root.type) + literal.text), universe.string, range)
    let hashable = universe.standard("AnyHashable")
    let indices = literal.indices.map { variable, _ in
      coerce(Expr(.variable(variable), variable.type, range), to: hashable)
    }
    let identity = Expr(.array(indices), universe.array(hashable), range)
    return Expr(
      .call(
        .construct(FunctionReference(made, universe.bindings(of: nominal, arguments))),
        (accessors + [text, identity]).map { .value($0) }), own, range)
  }

  // MARK: Following key paths

  /// `base[keyPath: k]`.
  func keyPathSubscript(
    _ base: Node, _ argument: ExprSyntax, _ range: SourceRange, at syntax: some SyntaxProtocol
  ) -> Node {
    let base = base.implicit?.unwrapped ?? base
    if let written = argument.as(KeyPathExprSyntax.self) {
      var (root, components) = rootAndComponents(of: written)
      solver.convert(base.type, to: root, .value, at: base.range)
      let start = Node(root, base.range) { [unowned self] in
        self.coerce(base.finish(), to: self.solver.resolve(root))
      }
      start.place = base.place
      return follow(&components, from: start, nil).0
    }
    let path = infer(argument, expected: nil)
    let type = solver.makeVariable()
    let root = solver.makeVariable()
    do {
      try solver.when(
        path.type, at: path.range, mentions: [root, type, base.type],
        complaint: "the type of this key path could not be inferred"
      ) { [unowned self] solver, known in
        if known == self.universe.standard("AnyKeyPath") {
          try solver.bind(type, to: self.universe.optional(.any), at: range)
          try solver.bind(root, to: .any, at: range)
          return solver.convert(base.type, to: .any, .value, at: base.range)
        }
        guard case .nominal(let nominal, let arguments) = known, nominal.isKeyPath,
          let first = arguments.first
        else {
          if case .error = known {
            _ = solver.unify(type, .error)
            return
          }
          throw Failure(
            id: "type-mismatch",
            message:
              "'[keyPath:]' needs a key path, this is of type '\(self.universe.describe(solver.resolve(known)))'",
            range: path.range)
        }
        try solver.bind(root, to: first, at: path.range)
        solver.convert(base.type, to: root, .value, at: base.range)
        try solver.bind(type, to: arguments.count > 1 ? arguments[1] : .any, at: range)
      }
    } catch { report(error, at: syntax) }
    let node = Node(type, range) { [unowned self] in
      let value = self.coerce(base.finish(), to: self.solver.resolve(root))
      return self.readKeyPath(value, path.finish(), self.solver.resolve(type), range)
    }
    node.place = { [unowned self] in
      self.keyPathPlace(
        base, path.finish(), self.solver.resolve(root), self.solver.resolve(type), range)
    }
    return node
  }

  private func readKeyPath(
    _ value: Expr, _ path: Expr, _ type: Type, _ range: SourceRange
  ) -> Expr {
    let isUntyped = path.type == universe.standard("AnyKeyPath")
    let name = isUntyped ? "__follow" : type == .any && !isTyped(path) ? "__getAny" : "__get"
    guard let getter = keyPathFunction(name, isUntyped ? [] : [value.type, type]) else {
      return Expr(.invalid, type, range)
    }
    let wanted = universe.canonical(
      universe.substitute(
        getter.decl.parameters[1].variable.type, getter.substitution), environment)
    return Expr(
      .call(.direct(getter), [.value(value), .value(coerce(path, to: wanted))]), type, range)
  }

  private func isTyped(_ path: Expr) -> Bool {
    if case .nominal(_, let arguments) = path.type { return arguments.count > 1 }
    return false
  }

  private func keyPathPlace(
    _ base: Node, _ path: Expr, _ root: Type, _ type: Type, _ range: SourceRange
  ) -> Place {
    guard case .nominal(let nominal, _) = path.type else {
      return .immutable("this is a value, not a variable", help: nil)
    }
    guard let kind = KeyPathKind(rawValue: nominal.name), kind != .readOnly,
      let getter = keyPathFunction("__get", [root, type]),
      let setter = keyPathFunction(kind == .reference ? "__setReference" : "__set", [root, type])
    else {
      return .immutable(
        "a '\(nominal.name)' is read-only", help: "make it a 'WritableKeyPath'")
    }
    let target: LValue.Base
    if kind == .reference {
      target = .value(coerce(base.finish(), to: root))
    } else {
      switch base.currentPlace() {
      case .mutable(let place)?: target = .place(place)
      case let immutable?: return immutable
      case nil: return .immutable("this is a value, not a variable", help: nil)
      }
    }
    let writable = universe.standard("WritableKeyPath", root, type)
    return .mutable(
      .computed(
        base: target, getter: getter, setter: setter, [coerce(path, to: writable)], type: type))
  }

  /// One of the prelude's functions that follow a key path.
  private func keyPathFunction(_ name: String, _ arguments: [Type]) -> FunctionReference? {
    guard let decl = universe.moduleFunctions(name, in: "Swift").first else { return nil }
    var substitution = Substitution()
    for (parameter, argument) in zip(decl.genericParameters, arguments) {
      substitution[parameter] = argument
    }
    return FunctionReference(decl, substitution)
  }
}
