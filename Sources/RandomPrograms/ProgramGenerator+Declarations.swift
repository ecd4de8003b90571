extension ProgramGenerator {
  mutating func writeEnumeration() {
    let name = newName("Enum")
    var cases: [(name: String, payload: [ValueType])] = []
    for index in 0..<2 + random.below(3) {
      let payload = (0..<random.below(3)).map { _ in scalarType() }
      cases.append(("case\(index)", payload))
    }
    let isPlain = cases.allSatisfy { $0.payload.isEmpty }
    block("enum \(name): \(isPlain ? "CaseIterable, Hashable" : "Hashable")") { generator in
      for item in cases {
        let payload = item.payload.map(\.spelled).joined(separator: ", ")
        generator.write("case \(item.name)" + (payload.isEmpty ? "" : "(\(payload))"))
      }
      generator.block("var code: Int") { generator in
        generator.write("switch self {")
        for item in cases {
          let names = item.payload.indices.map { "x\($0)" }
          let pattern = names.isEmpty ? "" : "(let \(names.joined(separator: ", let ")))"
          generator.write("case .\(item.name)\(pattern):")
          generator.inside(
            zip(names, item.payload).map { Variable(name: $0, type: $1, isMutable: false) }
          ) { generator in
            let value = generator.expression(.int, 2)
            let used = names.map { "_ = \($0)" }.joined(separator: "; ")
            if !used.isEmpty { generator.write(used) }
            generator.write("return \(value.text)")
          }
        }
        generator.write("}")
      }
    }
    enumerations.append(Enumeration(name: name, cases: cases))
  }

  mutating func writeStructure() {
    let name = newName("Struct")
    var fields: [Variable] = []
    for index in 0..<1 + random.below(4) {
      fields.append(
        Variable(
          name: "field\(index)", type: printableType(), isMutable: random.happens(percent: 80)))
    }
    let conforms = fields.allSatisfy { isHashable($0.type) }
    var methods: [Callable] = []
    block("struct \(name)\(conforms ? ": Hashable" : "")") { generator in
      for field in fields {
        generator.write(
          "\(field.isMutable ? "var" : "let") \(field.name): \(field.type.spelled)")
      }
      for index in 0..<1 + generator.random.below(2) {
        let mutates = generator.random.happens(percent: 40)
        methods.append(
          generator.writeMethod(
            "method\(index)\(generator.suffix)", of: .named(name), fields: fields,
            isMutating: mutates))
      }
    }
    structures.append(Structure(name: name, fields: fields))
    callables += methods
  }

  private mutating func writeMethod(
    _ name: String, of owner: ValueType, fields: [Variable], isMutating: Bool
  ) -> Callable {
    let parameter = scalarType()
    let result = valueType()
    let keyword = isMutating ? "mutating func" : "func"
    let names =
      fields.map {
        Variable(
          name: $0.name, type: $0.type, isMutable: $0.isMutable && isMutating, isMember: true)
      } + [Variable(name: "value", type: parameter, isMutable: false)]
    writeBody(
      "\(keyword) \(name)(_ value: \(parameter.spelled)) -> \(result.spelled)", names,
      result)
    return Callable(
      name: name, parameters: [(nil, parameter)], result: result, owner: owner,
      isMutating: isMutating)
  }

  /// A function's head and a body that returns.
  private mutating func writeBody(
    _ head: String, _ names: [Variable], _ result: ValueType, doesThrow: Bool = false
  ) {
    let outer = (self.result, budget, loopDepth)
    self.result = result
    budget = 5
    loopDepth = 0
    block(head, names) { generator in
      if doesThrow {
        let condition = generator.expression(.bool, 1).text
        let code = generator.expression(.int, 1).text
        generator.write("if \(condition) { throw Problem(code: (\(code)) as Int) }")
      }
      generator.writeStatements(generator.random.below(3))
      let value = generator.expression(result, 2)
      generator.write("return \(value.text)")
    }
    (self.result, budget, loopDepth) = outer
  }

  /// A protocol with a requirement and a default, and two types that conform.
  mutating func writeProtocol() {
    let name = newName("Shape")
    let result = scalarType()
    block("protocol \(name)") { generator in
      generator.write("var size: Int { get }")
      generator.write("func measure(_ x: Int) -> \(result.spelled)")
    }
    block("extension \(name)") { generator in
      generator.write("var twice: Int { size &* 2 }")
      generator.writeBody(
        "func measure(_ x: Int) -> \(result.spelled)",
        [
          Variable(name: "x", type: .int, isMutable: false),
          Variable(name: "size", type: .int, isMutable: false, isMember: true),
        ], result)
    }
    var constructors: [Callable] = []
    for _ in 0..<2 {
      let conformer = newName("Form")
      let isOwn = random.happens(percent: 50)
      block("struct \(conformer): \(name)") { generator in
        generator.write("var size: Int")
        if isOwn {
          generator.writeBody(
            "func measure(_ x: Int) -> \(result.spelled)",
            [
              Variable(name: "x", type: .int, isMutable: false),
              Variable(name: "size", type: .int, isMutable: false, isMember: true),
            ], result)
        }
      }
      constructors.append(
        Callable(name: conformer, parameters: [("size", .int)], result: .named(name)))
    }
    makers["any \(name)"] = constructors
    let owner = ValueType.named("any \(name)")
    callables.append(
      Callable(name: "measure", parameters: [(nil, .int)], result: result, owner: owner))
  }

  /// A class with state, a subclass that overrides.
  mutating func writeClass() {
    let name = newName("Class")
    let method = "step\(suffix)"
    let names = [
      Variable(name: "total", type: .int, isMutable: true, isMember: true),
      Variable(name: "value", type: .int, isMutable: false),
    ]
    block("class \(name): CustomStringConvertible") { generator in
      generator.write("var total: Int")
      generator.write("init(_ total: Int) { self.total = total }")
      generator.writeBody("func \(method)(_ value: Int) -> Int", names, .int)
      generator.write("var description: String { \"\(name)(\\(total))\" }")
    }
    let subclass = newName("Class")
    block("final class \(subclass): \(name)") { generator in
      generator.writeBody("override func \(method)(_ value: Int) -> Int", names, .int)
      generator.write("override var description: String { \"sub \" + super.description }")
    }
    makers[name] = [name, subclass].map {
      Callable(name: $0, parameters: [(nil, .int)], result: .named(name))
    }
    callables.append(
      Callable(name: method, parameters: [(nil, .int)], result: .int, owner: .named(name)))
  }

  mutating func writeFunction() {
    let name = newName("function")
    var parameters: [(label: String?, type: ValueType)] = []
    var names: [Variable] = []
    for index in 0..<1 + random.below(3) {
      let type: ValueType =
        random.happens(percent: 15) ? .function(.int, scalarType()) : valueType()
      let label = random.happens(percent: 60) ? "p\(index)" : nil
      parameters.append((label, type))
      names.append(Variable(name: "p\(index)", type: type, isMutable: false))
    }
    let result = valueType()
    let doesThrow = random.happens(percent: 25)
    let list = zip(parameters, names).map { parameter, variable in
      "\(parameter.label == nil ? "_ " : "")\(variable.name): "
        + (parameter.type.isFunction ? "@escaping " : "") + parameter.type.spelled
    }
    writeBody(
      "func \(name)(\(list.joined(separator: ", ")))\(doesThrow ? " throws" : "") -> \(result.spelled)",
      names, result, doesThrow: doesThrow)
    callables.append(
      Callable(name: name, parameters: parameters, result: result, doesThrow: doesThrow))
  }

  /// A generic function with a constraint, called with several types.
  mutating func writeGenericFunction() {
    let name = newName("generic")
    block("func \(name)<T: Comparable>(_ items: [T], _ other: T) -> T") { generator in
      generator.write("var best = other")
      generator.block(
        "for item in items where item \(generator.random.happens(percent: 50) ? "<" : ">") best"
      ) {
        $0.write("best = item")
      }
      generator.write("return best")
    }
    for type in [ValueType.int, .double, .string] {
      callables.append(
        Callable(name: name, parameters: [(nil, .array(type)), (nil, type)], result: type))
    }
  }

  /// A dictionary in a structure that is printed would show its order.
  private mutating func printableType() -> ValueType {
    let type = valueType()
    return type.isPrintable ? type : .int
  }

  func isHashable(_ type: ValueType) -> Bool {
    switch type {
    case .int, .byte, .double, .bool, .string: true
    case .optional(let wrapped): isHashable(wrapped)
    case .array(let element): isHashable(element)
    case .dictionary(_, let value): isHashable(value)
    case .pair, .function: false
    case .named(let name): enumerations.contains { $0.name == name }
    }
  }
}
