/// An expression as text, with how tightly its outermost operator binds.
struct Code {
  /// Swift's precedence groups, tightest first.
  enum Level: Int, Comparable {
    case postfix, prefix, shift, multiplication, addition, coalescing, comparison, conjunction
    case disjunction, ternary

    static func < (lhs: Level, rhs: Level) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  var text: String
  var level = Level.postfix

  /// The expression as an operand of an operator that takes what binds as tightly as `loosest`.
  func operand(_ loosest: Level) -> String { level <= loosest ? text : "(\(text))" }

  /// The expression in front of a dot or a bracket.
  var base: String { operand(.postfix) }

  /// `left symbol right`; operands on the left may be of the same group, but for groups that don't
  /// associate.
  static func binary(_ symbol: String, _ level: Level, _ left: Code, _ right: Code) -> Code {
    let tighter = Level(rawValue: level.rawValue - 1) ?? .postfix
    let associates = level == .multiplication || level == .addition || level >= .conjunction
    let rightLoosest = level == .coalescing ? level : tighter
    return Code(
      text:
        "\(left.operand(associates ? level : tighter)) \(symbol) \(right.operand(rightLoosest))",
      level: level)
  }

  static func prefix(_ symbol: String, _ operand: Code) -> Code {
    Code(text: symbol + operand.operand(.postfix), level: .prefix)
  }
}
