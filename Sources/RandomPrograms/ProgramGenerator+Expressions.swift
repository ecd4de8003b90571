extension ProgramGenerator {
  typealias Producer = (inout ProgramGenerator) -> Code

  /// An expression of a type; `depth` bounds how far it nests.
  mutating func expression(_ type: ValueType, _ depth: Int) -> Code {
    let known = variables { $0.type == type }
    if let variable = random.pick(known), random.happens(percent: depth <= 0 ? 75 : 30) {
      return Code(text: variable.name)
    }
    guard depth > 0 else { return leaf(type) }
    var choices: [(weight: Int, value: Producer)] = general(type, depth - 1)
    choices += special(type, depth - 1)
    guard let producer = random.pick(choices) else { return leaf(type) }
    let code = producer(&self)
    // The compiler gives up on long expressions.
    return code.text.utf8.count > 70 ? leaf(type) : code
  }

  /// The shortest way to a value.
  mutating func leaf(_ type: ValueType) -> Code {
    switch type {
    case .int:
      let number = random.happens(percent: 80) ? random.below(20) : random.below(1_000_000)
      if random.happens(percent: 4) {
        return Code(text: random.happens(percent: 50) ? "Int.max" : "Int.min")
      }
      return Code(text: random.happens(percent: 20) ? "-\(number)" : "\(number)", level: .prefix)
    case .byte: return Code(text: "UInt8(\(random.below(256)))")
    case .double:
      let number = "\(random.below(100)).\(random.pick(["0", "5", "25", "1", "375"]) ?? "0")"
      return Code(text: random.happens(percent: 20) ? "-\(number)" : number, level: .prefix)
    case .bool: return Code(text: random.happens(percent: 50) ? "true" : "false")
    case .string:
      return Code(
        text: random.pick(["\"\"", "\"a\"", "\"flow\"", "\"one two\"", "\"é\"", "\"x=1\""])
          ?? "\"\"")
    case .optional(let wrapped):
      if random.happens(percent: 25) { return Code(text: "Optional<\(wrapped.spelled)>.none") }
      let value = leaf(wrapped)
      return Code(text: "Optional<\(wrapped.spelled)>(\(value.text))")
    case .array(let element):
      if random.happens(percent: 15) { return Code(text: "[\(element.spelled)]()") }
      let items = (0..<1 + random.below(4)).map { _ in leaf(element).text }
      let list = "[\(items.joined(separator: ", "))]"
      // Where nothing else says so, the compiler may take whole numbers for Int128.
      return Code(text: element == .int ? "(\(list) as [Int])" : list)
    case .pair(let first, let second):
      return Code(text: "(\(leaf(first).text), \(leaf(second).text))")
    case .dictionary(let key, let value):
      let entries = (0..<1 + random.below(3)).map { index in
        "\(key == .int ? "\(index * 3)" : "\"k\(index)\""): \(leaf(value).text)"
      }
      return Code(text: "[\(entries.joined(separator: ", "))]")
    case .function(let input, let output): return closure(input, output, 0)
    case .named(let name): return make(name, 0)
    }
  }

  /// A closure as a value: it may outlive what is around it.
  private mutating func closure(_ input: ValueType, _ output: ValueType, _ depth: Int) -> Code {
    let parameter = newName("x")
    let outer = isEscaping
    isEscaping = true
    scopes.append([Variable(name: parameter, type: input, isMutable: false)])
    let body = expression(output, depth)
    scopes.removeLast()
    isEscaping = outer
    return Code(text: "{ (\(parameter): \(input.spelled)) -> \(output.spelled) in \(body.text) }")
  }

  /// A value of a type of the program.
  private mutating func make(_ name: String, _ depth: Int) -> Code {
    if let structure = structures.first(where: { $0.name == name }) {
      let arguments = structure.fields.map { "\($0.name): \(expression($0.type, depth).text)" }
      return Code(text: "\(name)(\(arguments.joined(separator: ", ")))")
    }
    if let enumeration = enumerations.first(where: { $0.name == name }),
      let item = random.pick(enumeration.cases)
    {
      let payload = item.payload.map { expression($0, depth).text }.joined(separator: ", ")
      return Code(text: "\(name).\(item.name)" + (payload.isEmpty ? "" : "(\(payload))"))
    }
    guard let maker = makers[name].flatMap({ random.pick($0) }) else { return Code(text: "()") }
    let value = "\(maker.name)(\(arguments(of: maker, depth)))"
    return Code(text: maker.name == name ? value : "(\(value) as \(name))")
  }

  private mutating func arguments(of callable: Callable, _ depth: Int) -> String {
    callable.parameters.map { parameter in
      (parameter.label.map { "\($0): " } ?? "") + expression(parameter.type, depth).text
    }.joined(separator: ", ")
  }

  /// A call; a method is called on a value of its type.
  mutating func call(_ callable: Callable, _ depth: Int) -> Code? {
    var text = ""
    if let owner = callable.owner {
      let owners = variables { $0.type == owner && ($0.isMutable || !callable.isMutating) }
      guard let variable = random.pick(owners) else {
        guard !callable.isMutating else { return nil }
        return Code(
          text:
            "\(expression(owner, depth).base).\(callable.name)(\(arguments(of: callable, depth)))")
      }
      text = variable.name + "."
    }
    text += "\(callable.name)(\(arguments(of: callable, depth)))"
    guard callable.doesThrow else { return Code(text: text) }
    // `try?` and a value for when it throws.
    return Code(
      text: "((try? \(text)) ?? \(expression(callable.result, 0).operand(.comparison)))")
  }

  /// What gives a value of any type.
  private mutating func general(_ type: ValueType, _ depth: Int) -> [(weight: Int, value: Producer)]
  {
    var choices: [(weight: Int, value: Producer)] = [
      (1, { $0.leaf(type) }),
      (
        1,
        { generator in
          let condition = generator.expression(.bool, depth).operand(.disjunction)
          let first = generator.expression(type, depth).operand(.disjunction)
          let second = generator.expression(type, depth).operand(.disjunction)
          return Code(text: "\(condition) ? \(first) : \(second)", level: .ternary)
        }
      ),
    ]
    for variable in variables(where: { _ in true }) {
      switch variable.type {
      case .optional(let wrapped) where wrapped == type:
        choices.append(
          (
            2,
            { .binary("??", .coalescing, Code(text: variable.name), $0.expression(type, depth)) }
          ))
      case .array(let element) where element == type:
        choices.append(
          (
            2,
            { generator in
              let index = generator.expression(.int, depth).text
              let other = generator.expression(type, depth).text
              return Code(text: "item(\(variable.name), \(index), \(other))")
            }
          ))
      case .pair(let first, let second):
        if first == type { choices.append((2, { _ in Code(text: "\(variable.name).0") })) }
        if second == type { choices.append((2, { _ in Code(text: "\(variable.name).1") })) }
      case .function(let input, let output) where output == type:
        choices.append(
          (3, { Code(text: "\(variable.name)(\($0.expression(input, depth).text))") }))
      case .named(let name):
        for field in structures.first(where: { $0.name == name })?.fields ?? []
        where field.type == type {
          choices.append((3, { _ in Code(text: "\(variable.name).\(field.name)") }))
        }
      default: break
      }
    }
    for callable in callables where callable.result == type && !callable.isMutating {
      choices.append((2, { $0.call(callable, depth) ?? $0.leaf(type) }))
    }
    return choices
  }
}
