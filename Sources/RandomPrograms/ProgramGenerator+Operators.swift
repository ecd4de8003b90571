extension ProgramGenerator {
  /// What only values of one type have: operators, members, conversions.
  mutating func special(_ type: ValueType, _ depth: Int) -> [(weight: Int, value: Producer)] {
    switch type {
    case .int: integers(depth)
    case .byte: bytes(depth)
    case .double: doubles(depth)
    case .bool: booleans(depth)
    case .string: strings(depth)
    case .optional(let wrapped): optionals(wrapped, depth)
    case .array(let element): arrays(element, depth)
    case .pair(let first, let second):
      [
        (
          3,
          {
            Code(
              text: "(\($0.expression(first, depth).text), \($0.expression(second, depth).text))")
          }
        )
      ]
    case .dictionary, .function, .named:
      [(3, { $0.leaf(type) })]
    }
  }

  /// `left symbol right` of one type, for each of the symbols.
  private func operators(
    _ symbols: [String], _ level: Code.Level, of type: ValueType, _ depth: Int,
    through wrapper: String? = nil
  ) -> (weight: Int, value: Producer) {
    (
      symbols.count,
      { generator in
        let symbol = generator.random.pick(symbols) ?? symbols[0]
        var operands = [generator.expression(type, depth), generator.expression(type, depth)]
        if let wrapper { operands = operands.map { Code(text: "\(wrapper)(\($0.text))") } }
        return .binary(symbol, level, operands[0], operands[1])
      }
    )
  }

  /// A text with `#` where expressions go, one type for each.
  private func template(
    _ weight: Int, _ text: String, _ types: [ValueType], _ depth: Int,
    level: Code.Level = .postfix
  ) -> (weight: Int, value: Producer) {
    let pieces = text.split(separator: "#", omittingEmptySubsequences: false)
    return (
      weight,
      { generator in
        var result = String(pieces[0])
        for (piece, type) in zip(pieces.dropFirst(), types) {
          let value = generator.expression(type, depth)
          // In front of a dot, a bracket or an operator a value must hold together.
          let follows = result.hasSuffix(" ") && !result.hasSuffix(", ")
          let isAlone = result.isEmpty || follows || piece.first == "." || piece.first == " "
          result += (isAlone ? value.base : value.text) + piece
        }
        return Code(text: result, level: level)
      }
    )
  }

  private func integers(_ depth: Int) -> [(weight: Int, value: Producer)] {
    [
      operators(["&+", "&-"], .addition, of: .int, depth),
      operators(["&*"], .multiplication, of: .int, depth),
      operators(["+", "-"], .addition, of: .int, depth, through: "small"),
      operators(["*"], .multiplication, of: .int, depth, through: "small"),
      operators(["|", "^"], .addition, of: .int, depth),
      operators(["&"], .multiplication, of: .int, depth),
      (
        2,
        { generator in
          let right = Code(text: "nonZero(\(generator.expression(.int, depth).text))")
          return .binary(
            generator.random.happens(percent: 50) ? "/" : "%", .multiplication,
            generator.expression(.int, depth), right)
        }
      ),
      (
        2,
        { generator in
          let count = Code(text: "\(generator.random.below(70))")
          let symbol = generator.random.pick(["&<<", "&>>", "<<", ">>"]) ?? "<<"
          let shifted = Code(text: "Int(\(generator.expression(.int, depth).text))")
          return .binary(symbol, .shift, shifted, count)
        }
      ),
      (1, { .prefix("~", $0.expression(.int, depth)) }),
      template(1, "min(#, #)", [.int, .int], depth),
      template(1, "max(#, #, #)", [.int, .int, .int], depth),
      template(1, "abs(small(#))", [.int], depth),
      template(1, "#.signum()", [.int], depth),
      template(1, "#.nonzeroBitCount", [.int], depth),
      template(1, "#.trailingZeroBitCount", [.int], depth),
      template(1, "#.leadingZeroBitCount", [.int], depth),
      template(1, "#.byteSwapped", [.int], depth),
      template(1, "#.addingReportingOverflow(#).partialValue", [.int, .int], depth),
      template(
        1, "#.quotientAndRemainder(dividingBy: nonZero(#)).remainder", [.int, .int], depth),
      template(1, "whole(#)", [.double], depth),
      template(1, "Int(#)", [.byte], depth),
      template(2, "#.count", [.string], depth),
      template(1, "#.utf8.count", [.string], depth),
      template(2, "#.count", [.array(.int)], depth),
      template(1, "#.count", [.array(.string)], depth),
      template(1, "#.reduce(0, &+)", [.array(.int)], depth),
      template(1, "#.reduce(#) { $0 &* 31 &+ $1 }", [.array(.int), .int], depth),
      template(1, "#.lazy.map { $0 &+ 1 }.reduce(0, ^)", [.array(.int)], depth),
      template(1, "(#.firstIndex(of: #) ?? -1)", [.array(.int), .int], depth),
      template(1, "(#.max() ?? #)", [.array(.int), .int], depth),
      template(
        1, "#.enumerated().reduce(0) { $0 &+ $1.offset &* $1.element }", [.array(.int)], depth),
    ] + enumerations.map { template(1, "#.code", [.named($0.name)], depth) }
      + makers.keys.sorted().compactMap { name in
        name.hasPrefix("any ") ? template(1, "#.twice", [.named(name)], depth) : nil
      }
  }

  private func bytes(_ depth: Int) -> [(weight: Int, value: Producer)] {
    [
      operators(["&+", "&-", "^"], .addition, of: .byte, depth),
      operators(["&*", "&"], .multiplication, of: .byte, depth),
      (1, { .prefix("~", $0.expression(.byte, depth)) }),
      template(1, "UInt8(truncatingIfNeeded: #)", [.int], depth),
      template(1, "UInt8(clamping: #)", [.int], depth),
      template(1, "#.byteSwapped", [.byte], depth),
    ]
  }

  private func doubles(_ depth: Int) -> [(weight: Int, value: Producer)] {
    [
      operators(["+", "-"], .addition, of: .double, depth),
      operators(["*"], .multiplication, of: .double, depth, through: "squeeze"),
      (
        2,
        { generator in
          let right = Code(text: "(abs(\(generator.expression(.double, depth).text)) + 1)")
          return .binary("/", .multiplication, generator.expression(.double, depth), right)
        }
      ),
      (1, { .prefix("-", $0.expression(.double, depth)) }),
      template(2, "Double(#)", [.int], depth),
      template(1, "abs(#).squareRoot()", [.double], depth),
      template(1, "#.rounded()", [.double], depth),
      template(1, "#.rounded(.down)", [.double], depth),
      template(1, "min(#, #)", [.double, .double], depth),
      template(1, "#.magnitude", [.double], depth),
      template(1, "squeeze(#).addingProduct(squeeze(#), 0.5)", [.double, .double], depth),
      template(1, "#.reduce(0, +)", [.array(.double)], depth),
    ]
  }

  private func booleans(_ depth: Int) -> [(weight: Int, value: Producer)] {
    [
      operators(["<", "<=", "==", "!=", ">", ">="], .comparison, of: .int, depth),
      operators(["<", ">="], .comparison, of: .double, depth),
      operators(["<", "=="], .comparison, of: .byte, depth),
      operators(["<", "==", ">"], .comparison, of: .string, depth),
      operators(["&&"], .conjunction, of: .bool, depth),
      operators(["||"], .disjunction, of: .bool, depth),
      (2, { .prefix("!", $0.expression(.bool, depth)) }),
      template(1, "#.isMultiple(of: nonZero(#))", [.int, .int], depth),
      template(1, "#.isEmpty", [.string], depth),
      template(1, "#.isEmpty", [.array(.int)], depth),
      template(1, "#.hasPrefix(#)", [.string, .string], depth),
      template(1, "#.contains(#)", [.array(.int), .int], depth),
      template(1, "#.allSatisfy { $0 > 3 }", [.array(.int)], depth),
      template(1, "#.contains(where: { $0.isEmpty })", [.array(.string)], depth),
      template(1, "# == nil", [.optional(.int)], depth, level: .comparison),
      template(1, "(#, #) < (#, #)", [.int, .string, .int, .string], depth, level: .comparison),
      template(1, "(0..<10).contains(#)", [.int], depth),
      template(1, "#.multipliedReportingOverflow(by: #).overflow", [.int, .int], depth),
    ]
      + enumerations.map {
        operators(["==", "!="], .comparison, of: .named($0.name), depth)
      }
  }

  private func strings(_ depth: Int) -> [(weight: Int, value: Producer)] {
    [
      template(3, "cut(# + #)", [.string, .string], depth),
      template(2, "\"\\(#) \\(#)\"", [.int, .double], depth),
      template(2, "\"<\\(#)>\"", [.optional(.int)], 0),
      template(2, "\"\\(#)\"", [.array(.int)], 0),
      template(1, "String(#)", [.int], depth),
      template(1, "String(#, radix: 16)", [.int], depth),
      template(1, "#.uppercased()", [.string], depth),
      template(1, "String(#.reversed())", [.string], depth),
      template(1, "String(#.prefix(3))", [.string], depth),
      template(1, "String(#.dropFirst())", [.string], depth),
      template(1, "String(#.filter { $0 != \"o\" })", [.string], depth),
      template(1, "String(repeating: #, count: 2)", [.string], 0),
      template(1, "#.split(separator: \" \").joined(separator: \"-\")", [.string], depth),
      template(1, "#.map { String($0) }.joined(separator: \",\")", [.array(.int)], depth),
      template(1, "#.joined()", [.array(.string)], 0),
      template(1, "\"\\(#)\"", [.bool], 0),
    ]
  }

  private func optionals(_ wrapped: ValueType, _ depth: Int) -> [(weight: Int, value: Producer)] {
    var choices = [
      template(1, "Optional<\(wrapped.spelled)>(#)", [wrapped], depth),
      template(1, "#.first", [.array(wrapped)], depth),
      template(1, "#.last", [.array(wrapped)], depth),
    ]
    if wrapped == .int {
      choices.append(template(1, "Int(#)", [.string], depth))
      choices.append(template(1, "#.min()", [.array(.int)], depth))
      choices.append(template(1, "#.map { $0 &* 3 }", [.optional(.int)], depth))
      choices.append(template(1, "#.flatMap { $0 > 5 ? $0 : nil }", [.optional(.int)], depth))
      choices.append(template(1, "#.first(where: { $0 > # })", [.array(.int), .int], 0))
    }
    for variable in variables(where: { _ in true }) {
      if case .dictionary(let key, let value) = variable.type, value == wrapped {
        choices.append(template(4, "\(variable.name)[#]", [key], depth))
      }
    }
    return choices
  }

  private func arrays(_ element: ValueType, _ depth: Int) -> [(weight: Int, value: Producer)] {
    var choices = [
      template(2, "[#, #]", [element, element], depth),
      template(2, "cut(# + #)", [.array(element), .array(element)], depth),
      template(1, "Array(#.reversed())", [.array(element)], depth),
      template(1, "Array(#.dropFirst())", [.array(element)], depth),
      template(1, "Array(repeating: #, count: 2)", [element], depth),
      template(1, "[#, #].compactMap { $0 }", [.optional(element), .optional(element)], 0),
    ]
    switch element {
    case .int:
      choices.append(template(2, "#.map { $0 &* 2 }", [.array(.int)], depth))
      choices.append(template(2, "#.filter { $0 % 2 == 0 }", [.array(.int)], depth))
      choices.append(template(1, "#.sorted()", [.array(.int)], depth))
      choices.append(template(1, "(0..<4).map { $0 &* # }", [.int], depth))
      choices.append(template(1, "#.map { $0.count }", [.array(.string)], depth))
      choices.append(
        template(1, "zip(#, #).map { $0 &+ $1 }", [.array(.int), .array(.int)], depth))
      choices.append(template(1, "Array(stride(from: 0, to: 9, by: nonZero(#)))", [.int], depth))
      choices.append(template(1, "Set(#).sorted()", [.array(.int)], depth))
    case .string:
      choices.append(template(1, "#.sorted(by: >)", [.array(.string)], depth))
      choices.append(template(1, "#.split(separator: \" \").map(String.init)", [.string], depth))
      choices.append(template(1, "#.map { \"\\($0)\" }", [.array(.int)], depth))
    case .double:
      choices.append(template(1, "#.map(Double.init)", [.array(.int)], depth))
      choices.append(template(1, "#.sorted()", [.array(.double)], depth))
    default: break
    }
    return choices
  }
}
