import CellMachine

/// A comparison that the machine knows, as a value and as a branch.
struct Comparison {
  enum Relation: String { case eq, ne, lt, le, gt, ge }
  enum Domain { case signed, unsigned, double, float, string }

  let relation: Relation
  let domain: Domain

  /// From the name of a native: `i64.lt`, `f64.eq`, `string.ne`.
  init?(_ name: String) {
    let parts = name.split(separator: ".")
    guard parts.count == 2, let relation = Relation(rawValue: String(parts[1])) else { return nil }
    self.relation = relation
    switch parts[0] {
    // Narrow unsigned values are zero-extended: they compare as signed ones.
    case "i64", "i32", "i16", "i8", "u32", "u16", "u8", "bool": domain = .signed
    case "u64": domain = .unsigned
    case "f64": domain = .double
    case "f32": domain = .float
    case "string", "character": domain = .string
    default: return nil
    }
  }

  /// The relation that holds when this one doesn't; only where there is no NaN.
  private var negated: Relation {
    switch relation {
    case .eq: .ne
    case .ne: .eq
    case .lt: .ge
    case .le: .gt
    case .gt: .le
    case .ge: .lt
    }
  }

  /// A branch on a comparison with a small literal.
  func immediate(_ wanted: Bool) -> Operation? {
    guard domain == .signed else {
      if domain == .unsigned, relation == .eq || relation == .ne {
        return (relation == .eq) == wanted ? .jumpEqImmediate : .jumpNeImmediate
      }
      return nil
    }
    switch wanted ? relation : negated {
    case .eq: return .jumpEqImmediate
    case .ne: return .jumpNeImmediate
    case .lt: return .jumpLtImmediate
    case .le: return .jumpLeImmediate
    case .gt: return .jumpGtImmediate
    case .ge: return .jumpGeImmediate
    }
  }

  /// A branch on two registers, and whether they change places.
  func branch(_ wanted: Bool) -> (operation: Operation?, isSwapped: Bool) {
    switch domain {
    case .signed, .unsigned:
      let isSigned = domain == .signed
      switch wanted ? relation : negated {
      case .eq: return (.jumpEqI, false)
      case .ne: return (.jumpNeI, false)
      case .lt: return (isSigned ? .jumpLtI : .jumpLtU, false)
      case .le: return (isSigned ? .jumpLeI : .jumpLeU, false)
      case .gt: return (isSigned ? .jumpLtI : .jumpLtU, true)
      case .ge: return (isSigned ? .jumpLeI : .jumpLeU, true)
      }
    case .double:
      switch relation {
      case .eq: return (wanted ? .jumpEqD : .jumpNeD, false)
      case .ne: return (wanted ? .jumpNeD : .jumpEqD, false)
      case .lt: return (wanted ? .jumpLtD : .jumpNotLtD, false)
      case .le: return (wanted ? .jumpLeD : .jumpNotLeD, false)
      case .gt: return (wanted ? .jumpLtD : .jumpNotLtD, true)
      case .ge: return (wanted ? .jumpLeD : .jumpNotLeD, true)
      }
    case .string:
      switch relation {
      case .eq: return (wanted ? .jumpEqString : .jumpNeString, false)
      case .ne: return (wanted ? .jumpNeString : .jumpEqString, false)
      case .lt: return (wanted ? .jumpLtString : .jumpNotLtString, false)
      case .le: return (wanted ? .jumpNotLtString : .jumpLtString, true)
      case .gt: return (wanted ? .jumpLtString : .jumpNotLtString, true)
      case .ge: return (wanted ? .jumpNotLtString : .jumpLtString, false)
      }
    case .float:
      return (nil, false)
    }
  }

  /// The comparison as a value in `target`.
  func emit(in lowering: FunctionLowering, _ target: Int, _ a: Int, _ b: Int) {
    func emit(_ operation: Operation, _ x: Int, _ y: Int, negated: Bool = false) {
      lowering.emit(operation, target, x, y)
      if negated { lowering.emit(.not, target, target) }
    }
    switch (domain, relation) {
    case (.signed, .eq), (.unsigned, .eq): emit(.eqI, a, b)
    case (.signed, .ne), (.unsigned, .ne): emit(.neI, a, b)
    case (.signed, .lt): emit(.ltI, a, b)
    case (.signed, .le): emit(.leI, a, b)
    case (.signed, .gt): emit(.ltI, b, a)
    case (.signed, .ge): emit(.leI, b, a)
    case (.unsigned, .lt): emit(.ltU, a, b)
    case (.unsigned, .le): emit(.leU, a, b)
    case (.unsigned, .gt): emit(.ltU, b, a)
    case (.unsigned, .ge): emit(.leU, b, a)
    case (.double, .eq): emit(.eqD, a, b)
    case (.double, .ne): emit(.neD, a, b)
    case (.double, .lt): emit(.ltD, a, b)
    case (.double, .le): emit(.leD, a, b)
    case (.double, .gt): emit(.ltD, b, a)
    case (.double, .ge): emit(.leD, b, a)
    case (.float, .eq): emit(.eqF, a, b)
    case (.float, .ne): emit(.eqF, a, b, negated: true)
    case (.float, .lt): emit(.ltF, a, b)
    case (.float, .le): emit(.leF, a, b)
    case (.float, .gt): emit(.ltF, b, a)
    case (.float, .ge): emit(.leF, b, a)
    case (.string, .eq): emit(.eqString, a, b)
    case (.string, .ne): emit(.eqString, a, b, negated: true)
    case (.string, .lt): emit(.ltString, a, b)
    case (.string, .gt): emit(.ltString, b, a)
    case (.string, .le): emit(.ltString, b, a, negated: true)
    case (.string, .ge): emit(.ltString, a, b, negated: true)
    }
  }
}
