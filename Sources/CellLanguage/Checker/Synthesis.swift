import Diagnostics
import SwiftParser
import SwiftSyntax

/// Members that Swift writes for the programmer.
extension Universe {
  func synthesizeMembers(of nominal: NominalDecl) {
    let info = nominal.info
    guard !info.didSynthesize else { return }
    info.didSynthesize = true
    switch nominal.kind {
    case .struct where nominal.builtin == nil:
      if !info.hasOwnInitializer { addMemberwiseInitializers(nominal) }
    case .class:
      if !info.hasOwnInitializer, nominal.superclass == nil { addDefaultInitializer(nominal) }
    case .enum:
      _ = cases(of: nominal)
      if let raw = info.rawType { addRawValue(nominal, raw) }
    default: break
    }
    if nominal.kind == .enum,
      info.conformances.contains(where: { $0.proto.name == "CaseIterable" }),
      info.members["allCases"] == nil,
      // Of a case with values there are many.
      cases(of: nominal).allSatisfy({ $0.payload.isEmpty })
    {
      addAllCases(nominal)
    }
  }

  private func makeSynthesized(
    _ name: String, _ kind: FunctionDecl.Kind, _ what: FunctionDecl.Synthesized,
    _ nominal: NominalDecl, isStatic: Bool
  ) -> FunctionDecl {
    let function = FunctionDecl(name: name, kind: kind, range: nominal.range)
    _ = prepare(function, nil, nil, in: nominal.info.context, isStatic: isStatic)
    function.implementation = .synthesized(what)
    function.isLibrary = true
    if kind == .initializer { markSelf(function) }
    return function
  }

  /// `init(x:y:)` of a struct; properties with values may be left out.
  private func addMemberwiseInitializers(_ nominal: NominalDecl) {
    let properties = storedProperties(of: nominal)
    let function = makeSynthesized(
      "init", .initializer, .memberwiseInitializer, nominal, isStatic: false)
    for property in properties {
      if property.isConstant, property.initialValue != nil { continue }
      let isBacking = nominal.info.backing.first { $0.value === property }?.key
      let type = isBacking.map { $0.type } ?? property.type
      guard type == property.type else { continue }
      let variable = Variable(
        name: property.name, type: property.type, isConstant: true, scope: .local,
        range: property.range, function: function)
      let entry = nominal.info.storagePlaces[property].map { nominal.info.memberOrder[$0] }
      var parameter = Parameter(label: entry?.name ?? property.name, variable: variable)
      // Swift gives no parameter a part of a tuple by default.
      let isPart = entry.map { !$0.path.isEmpty }
      parameter.defaultValue = isPart ?? false ? nil : property.initialValue
      parameter.builder = property.builder
      function.parameters.append(parameter)
      if isHidden(isBacking ?? property) { hide(function, in: nominal) }
    }
    function.result = nominal.declaredType
    if !nominal.info.wrapped.isEmpty {
      addWrappingInitializers(nominal, over: function)
      return
    }
    nominal.info.add(
      MemberEntry("init", .function(function), context: nominal.info.context, isStatic: true))
    // An initialiser whose arguments may all be left out fulfils no requirement `init()`.
    if !function.parameters.isEmpty { addDefaultInitializer(nominal) }
  }

  /// The memberwise initialiser of a struct whose properties have wrappers: it takes the wrapped
  /// values where it can.
  private func addWrappingInitializers(_ nominal: NominalDecl, over raw: FunctionDecl) {
    let byBacking = Dictionary(
      uniqueKeysWithValues: nominal.info.wrapped.values.map { ($0.backing.name, $0) })
    let function = FunctionDecl(name: "init", kind: .initializer, range: nominal.range)
    let context = prepare(function, nil, nil, in: nominal.info.context, isStatic: false)
    markSelf(function)
    function.isLibrary = true
    function.isDelegating = true
    function.result = nominal.declaredType
    function.parameters = raw.parameters.map { parameter in
      let property = byBacking[parameter.variable.name]
      let takesValue = property?.takesValue ?? false
      let label = property?.storage.name ?? parameter.label
      var own = parameter
      own.label = label
      own.variable = Variable(
        name: label ?? "",
        type: takesValue ? property?.storage.type ?? .error : parameter.variable.type,
        isConstant: true, scope: .local, range: parameter.variable.range, function: function)
      if let property, takesValue {
        own.defaultValue = property.initialWrappedValue
        own.isAutoclosure = property.wrappers.last.map { delaysValue($0, in: context) } ?? false
        if own.isAutoclosure {
          own.variable.type = .function(
            FunctionType(parameters: [], result: property.storage.type, isThrowing: false))
        }
      }
      return own
    }
    function.bodyProvider = { [unowned self] function in
      BodyChecker(self, context, function).checkMemberwise(raw, byBacking)
    }
    if nominal.info.wrapped.values.contains(where: { isHidden($0.storage) }) {
      hide(function, in: nominal)
    }
    nominal.info.add(
      MemberEntry("init", .function(function), context: nominal.info.context, isStatic: true))
  }

  private func addDefaultInitializer(_ nominal: NominalDecl) {
    guard storedProperties(of: nominal).allSatisfy({ $0.initialValue != nil }) else { return }
    let function = makeSynthesized(
      "init()", .initializer, .memberwiseInitializer, nominal, isStatic: false)
    function.result = nominal.declaredType
    nominal.info.add(
      MemberEntry("init", .function(function), context: nominal.info.context, isStatic: true))
  }

  private func addRawValue(_ nominal: NominalDecl, _ raw: Type) {
    computeRawValues(nominal, raw)
    if nominal.info.members["rawValue"] == nil {
      let storage = StorageDecl(
        name: "rawValue", type: raw, isStatic: false, isConstant: false, range: nominal.range,
        owner: nominal)
      let getter = makeSynthesized("rawValue", .getter, .rawValue, nominal, isStatic: false)
      getter.result = raw
      getter.storage = storage
      storage.getter = getter
      nominal.info.add(
        MemberEntry("rawValue", .storage(storage), context: nominal.info.context, isStatic: false))
    }
    let initializer = makeSynthesized(
      "init(rawValue:)", .initializer, .initRawValue, nominal, isStatic: false)
    initializer.isFailable = true
    initializer.result = optional(nominal.declaredType)
    initializer.parameters = [
      Parameter(
        label: "rawValue",
        variable: Variable(
          name: "rawValue", type: raw, isConstant: true, scope: .local, range: .nowhere,
          function: initializer))
    ]
    nominal.info.add(
      MemberEntry("init", .function(initializer), context: nominal.info.context, isStatic: true))
    let alias = TypeAlias(name: "RawValue", type: raw)
    nominal.info.add(
      MemberEntry("RawValue", .alias(alias), context: nominal.info.context, isStatic: true))
  }

  private func addAllCases(_ nominal: NominalDecl) {
    let type = array(nominal.declaredType)
    let storage = StorageDecl(
      name: "allCases", type: type, isStatic: true, isConstant: true, range: nominal.range,
      owner: nominal)
    let getter = makeSynthesized("allCases", .getter, .allCases, nominal, isStatic: true)
    getter.result = type
    getter.storage = storage
    storage.getter = getter
    nominal.info.add(
      MemberEntry("allCases", .storage(storage), context: nominal.info.context, isStatic: true))
    nominal.info.add(
      MemberEntry(
        "AllCases", .alias(TypeAlias(name: "AllCases", type: type)),
        context: nominal.info.context, isStatic: true))
  }

  /// Raw values by case: as written, else counting on, else the case's name.
  private func computeRawValues(_ nominal: NominalDecl, _ raw: Type) {
    guard nominal.info.rawValues.isEmpty, checkRawType(nominal, raw) else { return }
    var next = 0
    /// Where the next value doesn't follow from the one before it: why.
    var gap: String?
    let isText = raw == string || raw == standard("Character")
    let isFloating = raw == double || raw == standard("Float")
    for entry in nominal.info.memberOrder {
      guard entry.kind == .enumCaseDecl, let syntax = entry.syntax.as(EnumCaseDeclSyntax.self)
      else { continue }
      let element = Array(syntax.elements)[entry.position]
      if element.parameterClause != nil {
        report(
          "raw-value",
          "the case '\(entry.name)' has associated values, so '\(nominal.name)' can't have raw values",
          at: element, in: entry.context)
      }
      var value: EnumRawValue =
        isText
        ? .string(entry.name.withoutBackticks)
        : isFloating ? .floating(Double(next)) : .integer(next)
      if element.rawValue == nil,
        let reason = raw == standard("Character") ? "a 'Character' has no default" : gap
      {
        report(
          "raw-value", "the case '\(entry.name)' needs a raw value: \(reason)", at: element,
          in: entry.context, help: "write '\(entry.name) = …'")
        gap = nil
      }
      if let written = element.rawValue?.value {
        if let literal = literalRawValue(written) {
          value = literal
          if !literal.fits(isText: isText, isFloating: isFloating) {
            report(
              "type-mismatch",
              "the raw value of '\(entry.name)' is not of type '\(describe(raw))', the raw type of '\(nominal.name)'",
              at: written, in: entry.context)
          }
          if case .integer(let number) = literal, case .nominal(let type, _) = raw,
            let limits = BodyChecker.integerLimits[type.name],
            number < 0 ? number.magnitude > limits.magnitudeOfMin : UInt64(number) > limits.max
          {
            report(
              "literal-range",
              "the integer literal '\(number)' overflows when stored into '\(describe(raw))'",
              at: written, in: entry.context)
          }
          if isFloating, case .integer(let number) = literal { value = .floating(Double(number)) }
        } else {
          report(
            "raw-value", "the raw value of a case must be a literal", at: written,
            in: entry.context)
        }
      }
      if case .integer(let number) = value { next = number &+ 1 }
      if case .floating(let number) = value {
        gap =
          number == number.rounded(.down)
          ? nil : "the one before it is no whole number, from which to count on"
        next = Int(exactly: number.rounded(.down)).map { $0 + 1 } ?? 0
      }
      if nominal.info.rawValues.contains(value) {
        report(
          "raw-value", "the raw value of '\(entry.name)' is used twice", at: element,
          in: entry.context)
      }
      nominal.info.rawValues.append(value)
    }
  }

  /// Only what a literal of the source can be is a raw type.
  private func checkRawType(_ nominal: NominalDecl, _ raw: Type) -> Bool {
    let kinds = ["Integer", "Float", "String", "UnicodeScalar"]
    guard !raw.hasError,
      !kinds.contains(where: { conforms(raw, to: standardType("ExpressibleBy\($0)Literal"), []) }),
      let syntax = nominal.info.syntax?.as(EnumDeclSyntax.self),
      let written = syntax.inheritanceClause?.inheritedTypes.first
    else { return true }
    report(
      "raw-value",
      "'\(describe(raw))' can't be a raw type: no number and no text in quotes is one",
      at: written, in: nominal.info.context)
    return false
  }

  private func literalRawValue(_ expression: ExprSyntax) -> EnumRawValue? {
    if let literal = expression.as(IntegerLiteralExprSyntax.self) {
      return integerValue(literal.literal.text).flatMap { Int(exactly: $0) }.map { .integer($0) }
    }
    if let prefix = expression.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-",
      let value = literalRawValue(prefix.expression)
    {
      switch value {
      case .integer(let number): return .integer(-number)
      case .floating(let number): return .floating(-number)
      case .string: return nil
      }
    }
    if let literal = expression.as(FloatLiteralExprSyntax.self) {
      return Double(literal.literal.text.filter { $0 != "_" }).map { .floating($0) }
    }
    if let literal = expression.as(StringLiteralExprSyntax.self) {
      return literal.representedLiteralValue.map { .string($0) }
    }
    return nil
  }

  /// The raw value of each case of an enum with a raw type, in order of the cases.
  package func rawValues(of nominal: NominalDecl) -> [EnumRawValue] {
    synthesizeMembers(of: nominal)
    return nominal.info.rawValues
  }

  /// The value of an integer literal, any radix; nil when it has more than 64 bits.
  func integerValue(_ text: String) -> UInt64? {
    let digits = text.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] where digits.hasPrefix(prefix) {
      return UInt64(digits.dropFirst(2), radix: radix)
    }
    return UInt64(digits)
  }
}

extension EnumRawValue {
  fileprivate func fits(isText: Bool, isFloating: Bool) -> Bool {
    switch self {
    case .string: isText
    case .integer: !isText
    case .floating: isFloating
    }
  }
}
