import Diagnostics
import SwiftParser
import SwiftSyntax

extension BodyChecker {
  func inferInteger(
    _ syntax: IntegerLiteralExprSyntax, negative: Bool = false, at node: ExprSyntax? = nil
  )
    -> Node
  {
    let range = range(node ?? ExprSyntax(syntax))
    guard let value = universe.integerValue(syntax.literal.text) else {
      report("literal-range", "the integer '\(syntax.literal.text)' is too large", at: syntax)
      return invalid(syntax)
    }
    let type = solver.makeVariable(.integer)
    return Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      return self.integerExpr(value, negative: negative, resolved, range)
    }
  }

  private func integerExpr(
    _ value: UInt64, negative: Bool, _ type: Type, _ range: SourceRange
  ) -> Expr {
    if type == universe.double || type == universe.standard("Float") {
      let magnitude = Double(value)
      return Expr(.floating(negative ? -magnitude : magnitude), type, range)
    }
    if case .nominal(let nominal, _) = type, let limits = Self.integerLimits[nominal.name],
      nominal.module == "Swift"
    {
      let fits = negative ? value <= limits.magnitudeOfMin : value <= limits.max
      if !fits {
        report(
          Failure(
            id: "literal-range",
            message:
              "the integer literal '\(negative ? "-" : "")\(value)' overflows when stored into '\(nominal.name)'",
            range: range))
      }
      return Expr(.integer(negative ? 0 &- value : value), type, range)
    }
    let signed = Expr(.integer(negative ? 0 &- value : value), universe.int, range)
    return callLiteralInitializer("integerLiteral", signed, type, range)
  }

  static let integerLimits: [String: (max: UInt64, magnitudeOfMin: UInt64)] = [
    "Int": (UInt64(Int64.max), 1 << 63), "Int64": (UInt64(Int64.max), 1 << 63),
    "Int32": (UInt64(Int32.max), 1 << 31), "Int16": (UInt64(Int16.max), 1 << 15),
    "Int8": (127, 128), "UInt": (.max, 0), "UInt64": (.max, 0),
    "UInt32": (UInt64(UInt32.max), 0), "UInt16": (UInt64(UInt16.max), 0), "UInt8": (255, 0),
  ]

  /// `T(integerLiteral:)` and the like of a type that is no built-in.
  func callLiteralInitializer(_ label: String, _ value: Expr, _ type: Type, _ range: SourceRange)
    -> Expr
  {
    if type.hasError { return Expr(.invalid, .error, range) }
    for member in universe.members(named: "init", of: type, isStatic: true, environment) {
      guard case .function(let function) = member.decl, function.parameters.count == 1,
        function.parameters[0].label == label
      else { continue }
      var substitution = Substitution()
      if let proto = member.proto, let me = proto.genericParameters.first {
        substitution[me] = type
      } else if case .nominal(let nominal, let arguments) = type {
        substitution = universe.bindings(of: nominal, arguments)
      }
      let wanted = universe.canonical(
        universe.substitute(function.parameters[0].variable.type, substitution), environment)
      var argument = value
      if wanted.isAbstract {
        argument.type = wanted
        return Expr(
          .call(.direct(FunctionReference(function, substitution)), [.value(argument)]), type,
          range)
      }
      // `init(integerLiteral value: Double)`: the literal is of the parameter's type.
      if case .integer(let bits) = value.kind, wanted != value.type {
        argument = integerExpr(
          Int64(bitPattern: bits) < 0 ? 0 &- bits : bits, negative: Int64(bitPattern: bits) < 0,
          wanted, range)
      } else {
        argument.type = wanted
      }
      let reference = FunctionReference(function, substitution)
      let isClass = function.owner?.kind == .class
      return Expr(
        .call(isClass ? .construct(reference) : .direct(reference), [.value(argument)]), type,
        range)
    }
    report(
      Failure(
        id: "type-mismatch",
        message: "a literal can't be of type '\(universe.describe(type))'", range: range))
    return Expr(.invalid, type, range)
  }

  func inferFloating(
    _ syntax: FloatLiteralExprSyntax, negative: Bool = false, at node: ExprSyntax? = nil
  )
    -> Node
  {
    let range = range(node ?? ExprSyntax(syntax))
    let text = syntax.literal.text.filter { $0 != "_" }
    guard let magnitude = Double(text) else {
      report("literal-range", "'\(text)' is not a number", at: syntax)
      return invalid(syntax)
    }
    let value = negative ? -magnitude : magnitude
    let type = solver.makeVariable(.floating)
    return Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      if resolved == self.universe.double {
        return Expr(.floating(value), resolved, range)
      }
      if resolved == self.universe.standard("Float") {
        // Rounded once, from the text: rounding to Double first could round twice.
        let single = Float(text).map { negative ? -$0 : $0 } ?? Float(value)
        return Expr(.floating(Double(single)), resolved, range)
      }
      return self.callLiteralInitializer(
        "floatLiteral", Expr(.floating(value), self.universe.double, range), resolved, range)
    }
  }

  func inferBoolean(_ syntax: BooleanLiteralExprSyntax) -> Node {
    let range = range(syntax)
    let value = syntax.literal.text == "true"
    let type = solver.makeVariable(.boolean)
    return Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      let plain = Expr(.boolean(value), self.universe.bool, range)
      return resolved == self.universe.bool
        ? plain : self.callLiteralInitializer("booleanLiteral", plain, resolved, range)
    }
  }

  func inferNil(_ syntax: NilLiteralExprSyntax) -> Node {
    let range = range(syntax)
    let type = solver.makeVariable(.null)
    let node = Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      if self.universe.isOptional(resolved) { return self.universe.nilExpr(resolved, range) }
      if resolved.hasVariables {
        self.report(
          Failure(
            id: "cannot-infer", message: "'nil' needs a type from its context", range: range,
            help: "annotate the type, for example 'let x: Int? = nil'"))
        return Expr(.invalid, .error, range)
      }
      return self.callLiteralInitializer(
        "nilLiteral", Expr(.tuple([]), .void, range), resolved, range)
    }
    return node
  }

  func inferString(_ syntax: StringLiteralExprSyntax) -> Node {
    let range = range(syntax)
    if let text = syntax.representedLiteralValue {
      let type = solver.makeVariable(.string)
      return Node(type, range) { [unowned self] in
        let resolved = self.solver.resolve(type)
        if resolved == self.universe.string { return Expr(.string(text), resolved, range) }
        if resolved == self.universe.standard("Character") {
          if text.count != 1 {
            self.report(
              Failure(
                id: "type-mismatch",
                message:
                  "a 'Character' is made of exactly one character, this literal has \(text.count)",
                range: range))
          }
          return Expr(.string(text), resolved, range)
        }
        if let scalar = self.scalarExpr(text, resolved, range) { return scalar }
        return self.callLiteralInitializer(
          "stringLiteral", Expr(.string(text), self.universe.string, range), resolved, range)
      }
    }
    return inferInterpolation(syntax, range)
  }

  /// A literal of one scalar as a `Unicode.Scalar`, made from its number.
  private func scalarExpr(_ text: String, _ type: Type, _ range: SourceRange) -> Expr? {
    guard case .nominal(let nominal, _) = type, nominal.name == "Scalar",
      nominal.module == "Swift"
    else { return nil }
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else {
      report(
        Failure(
          id: "type-mismatch", message: "a 'Unicode.Scalar' is made of exactly one scalar",
          range: range))
      return Expr(.invalid, type, range)
    }
    for member in universe.members(named: "init", of: type, isStatic: true, environment) {
      if case .function(let function) = member.decl, function.name == "init(__value:)" {
        let number = Expr(.integer(UInt64(scalar.value)), universe.standard("UInt32"), range)
        return Expr(.call(.direct(FunctionReference(function)), [.value(number)]), type, range)
      }
    }
    return nil
  }

  private func inferInterpolation(_ syntax: StringLiteralExprSyntax, _ range: SourceRange) -> Node {
    if universe.hasOwnInterpolations || syntax.hasArgumentsInInterpolation {
      return inferOwnInterpolation(syntax, literalSegments(syntax), range)
    }
    var segments: [Node] = []
    let texts = literalSegments(syntax)
    for (position, segment) in syntax.segments.enumerated() {
      switch segment {
      case .stringSegment:
        let text = texts[position]
        if text.isEmpty { continue }
        let string = universe.string
        let place = self.range(segment)
        segments.append(Node(string, place) { Expr(.string(text), string, place) })
      case .expressionSegment(let expression):
        guard let only = expression.expressions.first else { continue }
        segments.append(inferSegment(only.expression))
      }
    }
    let type = solver.makeVariable(.interpolation)
    return Node(type, range) { [unowned self] in
      let resolved = self.solver.resolve(type)
      let text = Expr(.interpolation(segments.map { $0.finish() }), self.universe.string, range)
      if resolved == self.universe.string || resolved.hasError { return text }
      return self.callLiteralInitializer("stringLiteral", text, resolved, range)
    }
  }

  /// Each interpolated expression has its own solver: nothing outside decides its type.
  private func inferSegment(_ syntax: ExprSyntax) -> Node {
    let node = infer(syntax, expected: nil)
    return node
  }

  /// The text of each segment with escapes and indentation resolved, empty for expressions.
  private func literalSegments(_ syntax: StringLiteralExprSyntax) -> [String] {
    syntax.segments.map { segment in
      guard case .stringSegment(let text) = segment else { return "" }
      let alone = StringLiteralExprSyntax(
        openingPounds: syntax.openingPounds, openingQuote: .stringQuoteToken(),
        segments: [.stringSegment(StringSegmentSyntax(content: .stringSegment("")))],
        closingQuote: .stringQuoteToken(), closingPounds: syntax.closingPounds)
      _ = alone
      return StringEscapes.resolve(
        text.content.text, pounds: syntax.openingPounds?.text.count ?? 0)
    }
  }

  func inferArray(_ syntax: ArrayExprSyntax, expected: Type?) -> Node {
    let range = range(syntax)
    let nodes = syntax.elements.map { infer($0.expression, expected: nil) }
    let type = solver.makeVariable()
    solver.state.constraints.append(
      .collectionLiteral(
        .init(
          type: type, range: range, isDictionary: false, isPart: !ExprSyntax(syntax).isWholeValue,
          elements: nodes.map { ($0.type, $0.range) })))
    return Node(type, range) { [unowned self] in
      let resolved = self.unwrapped(self.solver.resolve(type))
      let elementType: Type
      if case .nominal(let nominal, let arguments) = resolved,
        nominal === self.universe.arrayDecl
      {
        elementType = arguments.first ?? .error
        if nodes.contains(where: { $0.type.hasError }) { return Expr(.invalid, .error, range) }
        if elementType.hasVariables {
          self.reportEmpty("array", "[Int]", range)
          return Expr(.invalid, .error, range)
        }
        return Expr(
          .array(nodes.map { self.coerce($0.finish(), to: elementType) }), resolved, range)
      }
      elementType =
        self.universe.findAssociatedType("ArrayLiteralElement", of: resolved, self.environment)
        .flatMap { self.universe.associatedType($0, of: resolved, self.environment) } ?? .error
      let elements = nodes.map { self.coerce($0.finish(), to: elementType) }
      let array = Expr(.array(elements), self.universe.array(elementType), range)
      return self.callLiteralInitializer("arrayLiteral", array, resolved, range)
    }
  }

  /// A collection literal that flows into an optional is of the wrapped type.
  private func unwrapped(_ type: Type) -> Type {
    if universe.isOptional(type), case .nominal(_, let inner) = type, let first = inner.first {
      return unwrapped(first)
    }
    return type
  }

  func inferDictionary(_ syntax: DictionaryExprSyntax, expected: Type?) -> Node {
    let range = range(syntax)
    var keys: [Node] = []
    var values: [Node] = []
    if case .elements(let elements) = syntax.content {
      for element in elements {
        keys.append(infer(element.key, expected: nil))
        values.append(infer(element.value, expected: nil))
      }
    }
    let type = solver.makeVariable()
    solver.state.constraints.append(
      .collectionLiteral(
        .init(
          type: type, range: range, isDictionary: true, isPart: !ExprSyntax(syntax).isWholeValue,
          elements: keys.map { ($0.type, $0.range) }, values: values.map { ($0.type, $0.range) })))
    return Node(type, range) { [unowned self] in
      let resolved = self.unwrapped(self.solver.resolve(type))
      func associated(_ name: String) -> Type {
        self.universe.findAssociatedType(name, of: resolved, self.environment)
          .flatMap { self.universe.associatedType($0, of: resolved, self.environment) } ?? .error
      }
      let (keyType, valueType) = (associated("Key"), associated("Value"))
      if keyType.hasVariables || valueType.hasVariables {
        self.reportEmpty("dictionary", "[String: Int]", range)
        return Expr(.invalid, .error, range)
      }
      let pair = Type.tuple([
        TupleElement(label: nil, type: keyType), TupleElement(label: nil, type: valueType),
      ])
      let entries = zip(keys, values).map { key, value in
        Expr(
          .tuple([
            self.coerce(key.finish(), to: keyType), self.coerce(value.finish(), to: valueType),
          ]), pair, key.range)
      }
      return self.callLiteralInitializer(
        "dictionaryLiteral", Expr(.array(entries), self.universe.array(pair), range), resolved,
        range)
    }
  }

  private func reportEmpty(_ kind: String, _ example: String, _ range: SourceRange) {
    report(
      Failure(
        id: "cannot-infer", message: "an empty \(kind) literal needs a type from its context",
        range: range, help: "annotate the type, for example '\(example)'"))
  }

  func inferTuple(_ syntax: TupleExprSyntax, expected: Type?) -> Node {
    let range = range(syntax)
    if syntax.elements.count == 1, let only = syntax.elements.first, only.label == nil {
      let inner = infer(only.expression, expected: expected)
      let node = Node(inner.type, range) { inner.finish() }
      node.place = inner.place
      node.needsContext = inner.needsContext
      return node
    }
    var wanted: [TupleElement]?
    if case .tuple(let elements)? = expected.map({ solver.head($0) }),
      elements.count == syntax.elements.count
    {
      wanted = elements
    }
    let nodes = syntax.elements.enumerated().map {
      infer($1.expression, expected: wanted?[$0].type)
    }
    return tupleNode(nodes, syntax.elements.map { $0.label?.text }, range)
  }

  func tupleNode(_ nodes: [Node], _ labels: [String?], _ range: SourceRange) -> Node {
    let type = Type.tuple(
      zip(labels, nodes).map { TupleElement(label: $0, type: $1.type) })
    return Node(type, range) { [unowned self] in
      Expr(.tuple(nodes.map { $0.finish() }), self.solver.resolve(type), range)
    }
  }
}
