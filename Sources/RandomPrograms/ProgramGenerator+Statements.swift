extension ProgramGenerator {
  mutating func writeStatements(_ count: Int) {
    for _ in 0..<count where budget > 0 {
      budget -= 1
      writeStatement()
    }
  }

  private mutating func writeStatement() {
    typealias Writer = (inout ProgramGenerator) -> Void
    var choices: [(weight: Int, value: Writer)] = [
      (5, { $0.writeVariable() }),
      (6, { $0.writeAssignment() }),
      (3, { $0.writePrint() }),
      (4, { $0.writeIf() }),
      (2, { $0.writeSwitch() }),
      (1, { $0.writeDo() }),
      (1, { $0.writeLocalFunction() }),
      (1, { $0.writeDefer() }),
    ]
    if loopDepth < 2 {
      choices.append((4, { $0.writeFor() }))
      choices.append((2, { $0.writeWhile() }))
    }
    random.pick(choices)?(&self)
  }

  mutating func writeVariable() {
    let type = random.happens(percent: 12) ? .function(.int, scalarType()) : valueType(nesting: 2)
    let name = newName("v")
    let isMutable = random.happens(percent: 65)
    let value = expression(type, 3)
    // A type of its own for what has none: literals of other types, closures, existentials.
    write("\(isMutable ? "var" : "let") \(name): \(type.spelled) = \(value.text)")
    declare(name, type, isMutable: isMutable)
  }

  private mutating func writeAssignment() {
    guard let variable = random.pick(variables { $0.isMutable }) else { return writePrint() }
    let name = variable.name
    switch variable.type {
    case .int where random.happens(percent: 60):
      let symbol = random.pick(["&+=", "&-=", "&*=", "^=", "|=", "&="]) ?? "&+="
      write("\(name) \(symbol) \(expression(.int, 2).text)")
    case .double where random.happens(percent: 50):
      let symbol = random.happens(percent: 50) ? "+=" : "-="
      write("\(name) \(symbol) squeeze(\(expression(.double, 2).text))")
    case .array(let element) where random.happens(percent: 60):
      if random.happens(percent: 50) {
        write("if \(name).count < 6 { \(name).append(\(expression(element, 2).text)) }")
      } else {
        write("if !\(name).isEmpty { \(name)[0] = \(expression(element, 2).text) }")
      }
    case .dictionary(let key, let value) where random.happens(percent: 80):
      if value == .int, random.happens(percent: 50) {
        write("\(name)[\(expression(key, 1).text), default: 1] &+= \(expression(.int, 1).text)")
      } else {
        write("\(name)[\(expression(key, 1).text)] = \(expression(value, 2).text)")
      }
    case .named(let type) where random.happens(percent: 60):
      let fields = structures.first { $0.name == type }?.fields.filter(\.isMutable) ?? []
      let methods = callables.filter { $0.owner == variable.type }
      if let field = random.pick(fields), random.happens(percent: 60) {
        assign("\(name).\(field.name)", expression(field.type, 2))
      } else if let method = random.pick(methods), let call = call(method, 1) {
        write("_ = \(call.text)")
      }
    default: assign(name, expression(variable.type, 2))
    }
  }

  /// The compiler refuses a variable that is assigned to itself.
  private mutating func assign(_ place: String, _ value: Code) {
    write(value.text == place ? "print(\"same\")" : "\(place) = \(value.text)")
  }

  private mutating func writePrint() {
    let type = valueType()
    guard type.isPrintable else { return }
    write("print(\(typed(type, depth: 3)))")
  }

  private mutating func writeIf() {
    let optionals = variables {
      if case .optional(let wrapped) = $0.type { return !wrapped.isFunction }
      return false
    }
    if random.happens(percent: 40), let variable = random.pick(optionals),
      case .optional(let wrapped) = variable.type
    {
      let name = newName("v")
      let binding = Variable(name: name, type: wrapped, isMutable: false)
      block("if let \(name) = \(variable.name)", [binding]) { generator in
        generator.write("_ = \(name)")
        generator.writeStatements(1 + generator.random.below(2))
      }
    } else {
      block("if \(expression(.bool, 2).operand(.ternary))") {
        $0.writeStatements(1 + $0.random.below(2))
      }
    }
    guard random.happens(percent: 50) else { return }
    lines[lines.count - 1] += " else {"
    inside { $0.writeStatements(1 + $0.random.below(2)) }
    write("}")
  }

  /// An expression whose type doesn't depend on its surroundings.
  private mutating func typed(_ type: ValueType, depth: Int = 2) -> String {
    "(\(expression(type, depth).operand(.coalescing)) as \(type.spelled))"
  }

  private mutating func writeFor() {
    let name = newName("i")
    var names = [Variable(name: name, type: .int, isMutable: false)]
    var head: String
    switch random.below(6) {
    case 0: head = "for \(name) in 0..<\(1 + random.below(4))"
    case 1: head = "for \(name) in (1...\(1 + random.below(3))).reversed()"
    case 2: head = "for \(name) in stride(from: \(random.below(9)), through: -2, by: -3)"
    case 3:
      let element = scalarType()
      names = [Variable(name: name, type: element, isMutable: false)]
      head = "for \(name) in \(typed(.array(element)))"
      if element == .int { head += " where \(name) != 3" }
    case 4:
      let element = scalarType()
      let item = newName("e")
      names.append(Variable(name: item, type: element, isMutable: false))
      head = "for (\(name), \(item)) in \(typed(.array(element))).enumerated()"
    default:
      names = [Variable(name: name, type: .int, isMutable: false)]
      head = "for case let \(name)? in \(typed(.array(.optional(.int))))"
    }
    let label = random.happens(percent: 20) ? newName("loop") + ": " : ""
    loopDepth += 1
    block(label + head, names) { generator in
      generator.write("_ = \(names.map(\.name).joined(separator: "; _ = "))")
      generator.writeStatements(1 + generator.random.below(3))
      if generator.random.happens(percent: 25) {
        let target = label.isEmpty ? "" : " " + label.dropLast(2)
        let leave = (generator.random.happens(percent: 50) ? "break" : "continue") + target
        generator.write("if \(generator.expression(.bool, 1).operand(.ternary)) { \(leave) }")
      }
    }
    loopDepth -= 1
  }

  private mutating func writeWhile() {
    let name = newName("n")
    write("var \(name) = 0")
    loopDepth += 1
    // The counter is not offered to assignments, so that the loop ends.
    let counter = Variable(name: name, type: .int, isMutable: false)
    if random.happens(percent: 60) {
      let condition = expression(.bool, 1).operand(.comparison)
      block("while \(name) < \(1 + random.below(4)) && \(condition)", [counter]) { generator in
        generator.write("\(name) += 1")
        generator.writeStatements(1 + generator.random.below(2))
      }
    } else {
      block("repeat", [counter]) { generator in
        generator.write("\(name) += 1")
        generator.writeStatements(1 + generator.random.below(2))
      }
      lines[lines.count - 1] += " while \(name) < \(1 + random.below(3))"
    }
    loopDepth -= 1
  }

  private mutating func writeSwitch() {
    let subjects = variables { variable in
      if case .named(let name) = variable.type {
        return enumerations.contains { $0.name == name }
      }
      return false
    }
    if let variable = random.pick(subjects), case .named(let name) = variable.type,
      let enumeration = enumerations.first(where: { $0.name == name })
    {
      write("switch \(variable.name) {")
      for (index, item) in enumeration.cases.enumerated() {
        let names = item.payload.map { Variable(name: newName("x"), type: $0, isMutable: false) }
        let list = names.map(\.name).joined(separator: ", ")
        let pattern = names.isEmpty ? ".\(item.name)" : "let .\(item.name)(\(list))"
        if index == 0, random.happens(percent: 30) {
          write("case .\(item.name) where \(expression(.bool, 1).operand(.ternary)):")
          inside {
            $0.writePrint()
            $0.write("print(\"guarded\")")
          }
        }
        write("case \(pattern):")
        inside(names) { generator in
          generator.write("print(\"\(item.name)\"\(names.map { ", \($0.name)" }.joined()))")
          generator.writeStatements(1)
        }
      }
      write("}")
      return
    }
    if random.happens(percent: 50) {
      write("switch \(typed(.int)) {")
      for pattern in ["..<0", "0", "1, 2, 3", "4...20", "let x where x % 2 == 0"] {
        write("case \(pattern):")
        inside { generator in
          if pattern.hasPrefix("let") { generator.write("print(x)") }
          generator.write("print(\"case \(pattern.prefix(3))\")")
          generator.writeStatements(1)
        }
      }
    } else {
      write(
        "switch (\(expression(.bool, 2).text), \(expression(.optional(.int), 2).operand(.coalescing)) as Int?) {"
      )
      for pattern in ["(true, nil)", "(_, let x?) where x > 4", "(false, .some(let x))"] {
        write("case \(pattern):")
        inside { generator in
          if pattern.contains("let") { generator.write("print(x)") }
          generator.write("print(\"pattern\")")
          generator.writeStatements(1)
        }
      }
    }
    write("default:")
    inside { $0.write("print(\"default\")") }
    write("}")
  }

  private mutating func writeDo() {
    let throwing = callables.filter(\.doesThrow)
    block("do") { generator in
      if let callable = generator.random.pick(throwing) {
        var plain = callable
        plain.doesThrow = false
        if let call = generator.call(plain, 1) {
          let name = generator.newName("v")
          generator.write("let \(name) = try \(call.text)")
          generator.declare(name, callable.result, isMutable: false)
        }
      }
      let code = generator.expression(.int, 1).text
      generator.write(
        "if \(generator.expression(.bool, 1).operand(.ternary)) { throw Problem(code: (\(code)) as Int) }"
      )
      generator.writeStatements(1)
      generator.printScope()
    }
    lines[lines.count - 1] += " catch let problem as Problem where problem.code > 3 {"
    inside { $0.write("print(\"caught\", problem.code)") }
    write("} catch {")
    inside { $0.write("print(\"other\", error)") }
    write("}")
  }

  /// A nested function that changes a variable it captures.
  private mutating func writeLocalFunction() {
    let name = newName("local")
    let output = scalarType()
    let outer = (result, loopDepth)
    result = output
    loopDepth = 2
    block(
      "func \(name)(_ x: Int) -> \(output.spelled)",
      [Variable(name: "x", type: .int, isMutable: false)]
    ) {
      generator in
      generator.writeStatements(generator.random.below(2))
      generator.write("return \(generator.expression(output, 2).text)")
    }
    (result, loopDepth) = outer
    declare(name, .function(.int, output), isMutable: false)
  }

  private mutating func writeDefer() {
    guard let variable = random.pick(variables { $0.type.isPrintable }) else { return }
    block("do") { generator in
      generator.block("defer") { $0.write("print(\"deferred\", \(variable.name))") }
      generator.writeStatements(1 + generator.random.below(2))
    }
  }
}
