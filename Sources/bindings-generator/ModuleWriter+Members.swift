import SwiftSyntax

extension ModuleWriter {
  // MARK: Functions

  func add(_ function: FunctionDeclSyntax, in owner: Owner?) throws {
    let name = function.name.text
    try refuseGeneric(function.genericParameterClause, function.genericWhereClause)
    try refuseEffects(function.signature.effectSpecifiers)
    if name.hasPrefix("_") { throw Skip("underscored") }
    let parameters = try parameters(function.signature.parameterClause, owner)
    let returnType = function.signature.returnClause?.type
    let returnsSelf = returnType?.trimmedDescription == "Self" && owner?.isProtocol ?? false
    let result =
      try returnType.map { type in
        returnsSelf
          ? Crossing(codec: owner?.crossing.codec ?? "", interface: "Self")
          : try types.crossing(type, in: owner?.path)
      }
    if result?.hasFunction ?? false { throw Skip("returns a function") }
    if owner == nil,
      standard.contains(
        name, parameters: parameters.map(\.crossing.interface), result: result?.interface ?? "")
    {
      throw Skip("the standard library of cells has it")
    }
    let modifiers = function.modifiers
    let isOperator = function.name.tokenKind.isOperator
    let isStatic = modifiers.has("static") || modifiers.has("class")
    let kept = ["static", "mutating", "prefix", "postfix"].filter { modifiers.has($0) }
    let arrow = result.map { $0.isVoid ? "" : " -> \($0.interface)" } ?? ""
    if let owner, owner.isProtocol, !isStatic, !isOperator {
      protocolMembers.append(
        ProtocolMember(
          function, owner: owner.path, isRequirement: owner.areMembersPublic,
          number: nextNumber, parameters, result))
    }
    emit(
      attributes(function.attributes) + (kept + [""]).joined(separator: " ")
        + "func \(name)\(isOperator ? " " : "")(\(list(parameters)))\(arrow)", owner)
    tally(isOperator ? 3 : 2)
    var body = CallBody(result: result?.isVoid ?? true ? nil : result?.codec, parameters)
    body.returnsSelf = returnsSelf
    let target: String
    if isOperator {
      target = name
    } else if let owner, !isStatic {
      target = body.receiver(owner, isMutating: modifiers.has("mutating")) + "." + name
    } else {
      target = (owner?.crossing.codec ?? module) + "." + name
    }
    if isOperator {
      let operands = body.arguments(parameters, needsLets: true)
      bind(
        lines: body.finish(
          operands.count == 2
            ? "\(operands[0].value) \(name) \(operands[1].value)"
            : "\(name)\(operands.first?.value ?? "")"))
    } else {
      bind(lines: body.call(target, parameters))
    }
  }

  func add(_ initializer: InitializerDeclSyntax, in owner: Owner?) throws {
    guard let owner, !owner.isProtocol else { throw Skip("an initialiser of a protocol") }
    try refuseGeneric(initializer.genericParameterClause, initializer.genericWhereClause)
    try refuseEffects(initializer.signature.effectSpecifiers)
    let parameters = try parameters(initializer.signature.parameterClause, owner)
    let isFailable = initializer.optionalMark != nil
    emit(
      attributes(initializer.attributes)
        + "init\(isFailable ? "?" : "")(\(list(parameters)))", owner)
    tally(1)
    var body = CallBody(
      result: owner.crossing.codec + (isFailable ? "?" : ""), parameters)
    bind(lines: body.call(owner.crossing.codec, parameters, isInitializer: true))
  }

  // MARK: Properties and subscripts

  func add(_ variable: VariableDeclSyntax, in owner: Owner?) throws {
    for binding in variable.bindings {
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text else {
        throw Skip("declared by a pattern")
      }
      if name.hasPrefix("_") { throw Skip("underscored") }
      let crossing = try type(of: binding, owner)
      if crossing.hasFunction { throw Skip("holds a function") }
      let isStatic = variable.modifiers.has("static")
      let canSet =
        !variable.modifiers.limitsSetter && variable.bindingSpecifier.text == "var"
        && hasSetter(binding.accessorBlock)
      tally(4)
      let getter = nextNumber
      let place = { (receiver: String) in "\(receiver).\(name)" }
      addGetter(owner, isStatic, crossing, [], place)
      var accessors = "@host(\"\(getter)\") get"
      let setter = nextNumber
      if canSet {
        accessors += setterText(owner)
        addSetter(owner, isStatic, crossing, [], place)
      }
      if let owner, owner.isProtocol, !isStatic {
        protocolMembers.append(
          ProtocolMember(
            binding, name: name, owner: owner.path, isRequirement: owner.areMembersPublic,
            getter: getter, setter: canSet ? setter : nil, crossing))
      }
      let keyword = isStatic ? "static var" : "var"
      // A type of a cell gets the result builder from the requirement.
      let builder =
        variable.attributes.map { $0.trimmedDescription + " " }
        .first { types.isBuilder($0.dropFirst().dropLast()) } ?? ""
      emit("\(builder)\(keyword) \(name): \(crossing.interface) { \(accessors) }", owner)
    }
  }

  func add(_ sub: SubscriptDeclSyntax, in owner: Owner?) throws {
    try refuseGeneric(sub.genericParameterClause, sub.genericWhereClause)
    guard let owner else { throw Skip("without a type") }
    let parameters = try parameters(sub.parameterClause, owner, isSubscript: true)
    let crossing = try types.crossing(sub.returnClause.type, in: owner.path)
    tally(5)
    let getter = nextNumber
    addGetter(owner, false, crossing, parameters) { $0 }
    var accessors = "@host(\"\(getter)\") get"
    if hasSetter(sub.accessorBlock), sub.accessorBlock != nil {
      accessors += setterText(owner)
      addSetter(owner, false, crossing, parameters) { $0 }
    }
    emit("subscript(\(list(parameters))) -> \(crossing.interface) { \(accessors) }", owner)
  }

  private func setterText(_ owner: Owner?) -> String {
    "  @host(\"\(nextNumber)\") \(owner?.kind == .object ? "nonmutating " : "")set"
  }

  private func addGetter(
    _ owner: Owner?, _ isStatic: Bool, _ crossing: Crossing, _ indices: [ParameterShape],
    _ place: (String) -> String
  ) {
    var body = CallBody(result: crossing.codec)
    let receiver = base(owner, isStatic, &body, isMutating: false)
    let arguments = body.arguments(indices)
    bind(lines: body.finish(place(receiver) + subscripted(arguments)))
  }

  private func addSetter(
    _ owner: Owner?, _ isStatic: Bool, _ crossing: Crossing, _ indices: [ParameterShape],
    _ place: (String) -> String
  ) {
    var body = CallBody(result: nil)
    body.usesLets = true
    let isMutating = owner.map { $0.kind != .object } ?? false
    let receiver = base(owner, isStatic, &body, isMutating: isMutating)
    let arguments = body.arguments(indices)
    let value = body.take(crossing.codec)
    bind(lines: body.finish("\(place(receiver))\(subscripted(arguments)) = \(value)"))
  }

  private func base(
    _ owner: Owner?, _ isStatic: Bool, _ body: inout CallBody, isMutating: Bool
  ) -> String {
    guard let owner else { return module }
    return isStatic ? owner.crossing.codec : body.receiver(owner, isMutating: isMutating)
  }

  private func subscripted(_ arguments: [CallBody.Argument]) -> String {
    arguments.isEmpty ? "" : "[\(arguments.map(\.labelled).joined(separator: ", "))]"
  }

  private func hasSetter(_ block: AccessorBlockSyntax?) -> Bool {
    guard let block else { return true }
    switch block.accessors {
    case .getter: return false
    case .accessors(let list):
      let names = list.map(\.accessorSpecifier.text)
      // Observers leave a stored property settable.
      return names.contains("set") || names.contains("didSet") || names.contains("willSet")
    }
  }

  private func type(of binding: PatternBindingSyntax, _ owner: Owner?) throws -> Crossing {
    if let annotation = binding.typeAnnotation {
      return try types.crossing(annotation.type, in: owner?.path)
    }
    guard let value = binding.initializer?.value else { throw Skip("has no type") }
    if let call = value.as(FunctionCallExprSyntax.self),
      let callee = call.calledExpression.as(DeclReferenceExprSyntax.self)
    {
      return try types.nominal(callee.baseName.text, in: owner?.path)
    }
    if value.is(StringLiteralExprSyntax.self) {
      return Crossing(codec: "String", interface: "String")
    }
    if value.is(FloatLiteralExprSyntax.self) {
      return Crossing(codec: "Double", interface: "Double")
    }
    if value.is(IntegerLiteralExprSyntax.self) { return Crossing(codec: "Int", interface: "Int") }
    if value.is(BooleanLiteralExprSyntax.self) { return Crossing(codec: "Bool", interface: "Bool") }
    throw Skip("has no written type")
  }

  // MARK: Parameters

  struct ParameterShape {
    var label: String?
    var interface: String
    var crossing: Crossing
    var isInout = false
    var isVariadic = false
  }

  private func parameters(
    _ clause: FunctionParameterClauseSyntax, _ owner: Owner?, isSubscript: Bool = false
  ) throws -> [ParameterShape] {
    try clause.parameters.map { parameter in
      let isVariadic = parameter.ellipsis != nil
      var crossing = try types.crossing(parameter.type, in: owner?.path)
      let element = crossing.interface
      if isVariadic {
        if clause.parameters.count > 1 { throw Skip("more than its variadic parameter") }
        crossing = Crossing(codec: "[\(crossing.codec)]", interface: "[\(element)]")
      }
      let isInout =
        parameter.type.as(AttributedTypeSyntax.self)?.specifiers
        .contains { $0.trimmedDescription == "inout" } ?? false
      let builder = parameter.attributes.map { $0.trimmedDescription + " " }.joined()
      let names = [parameter.firstName.text, parameter.secondName?.text].compactMap { $0 }
        .joined(separator: " ")
      if parameter.defaultValue?.value.trimmedDescription.contains("#") ?? false {
        throw Skip("a default that names its place")
      }
      let value = parameter.defaultValue.map { " = \($0.value.trimmedDescription)" } ?? ""
      let isAutoclosure = parameter.type.trimmedDescription.contains("@autoclosure")
      if isAutoclosure { throw Skip("an autoclosure") }
      // A single name is a label in a call, but not in a subscript.
      let hasLabel =
        parameter.firstName.text != "_" && !(isSubscript && parameter.secondName == nil)
      let label = hasLabel ? parameter.firstName.text : nil
      return ParameterShape(
        label: label,
        interface: "\(builder)\(names): \(isInout ? "inout " : "")"
          + (parameter.type.trimmedDescription.contains("@escaping") ? "@escaping " : "") + element
          + "\(isVariadic ? "..." : "")\(value)",
        crossing: crossing, isInout: isInout, isVariadic: isVariadic)
    }
  }

  private func list(_ parameters: [ParameterShape]) -> String {
    parameters.map(\.interface).joined(separator: ", ")
  }

  /// `@host("7") ` with what else of the attributes cells should know.
  private func attributes(_ attributes: AttributeListSyntax) -> String {
    let kept = ["_disfavoredOverload", "discardableResult"].filter { attributes.has($0) }
    return "@host(\"\(nextNumber)\") " + kept.map { "@\($0) " }.joined()
  }

  private func refuseGeneric(
    _ generics: GenericParameterClauseSyntax?, _ constraint: GenericWhereClauseSyntax?
  ) throws {
    if generics != nil || constraint != nil { throw Skip("generic") }
  }

  private func refuseEffects(_ effects: FunctionEffectSpecifiersSyntax?) throws {
    if effects?.asyncSpecifier != nil { throw Skip("async") }
    if effects?.throwsClause != nil { throw Skip("throws") }
  }

  private func bind(lines: [String]) {
    switch lines.count {
    case 1: bind(lines[0])
    default: bind(lines.joined(separator: "\n      "))
    }
  }
}

extension TokenKind {
  var isOperator: Bool {
    switch self {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}
