// Instructions that two others become while code is emitted.
extension FunctionBuilder {
  /// Jumps when a flag is as wanted. What worked the flag out just before becomes part of the jump,
  /// when the flag lies in a temporary register: one from `temporariesFrom` on, which nobody reads
  /// afterwards.
  package mutating func branch(
    onFlag register: Int, when wanted: Bool, temporariesFrom mark: Int, to label: Label
  ) {
    var register = register
    var wanted = wanted
    while register >= mark, let last = lastInstruction, Int(last.a) == register {
      switch last.operation {
      case .not:
        wanted.toggle()
        register = Int(last.b)
      case .move:
        register = Int(last.b)
      case .loadInt:
        removeLast()
        if (last.wide != 0) == wanted { jump(to: label) }
        return
      default:
        guard let fused = Self.branch(on: last, when: wanted) else {
          return jump(wanted ? .jumpIf : .jumpUnless, register, to: label)
        }
        let place = removeLast()
        let current = markedRange
        if let place { self.mark(place) }
        branch(fused.operation, Int(fused.a), Int(fused.b), to: label)
        if let current { self.mark(current) }
        return
      }
      removeLast()
    }
    jump(wanted ? .jumpIf : .jumpUnless, register, to: label)
  }

  /// The branch that takes the place of a comparison and a jump on what it gave.
  private static func branch(
    on comparison: Instruction, when wanted: Bool
  ) -> (operation: Operation, a: UInt16, b: UInt16)? {
    let (b, c) = (comparison.b, comparison.c)
    switch comparison.operation {
    case .eqI: return (wanted ? .jumpEqI : .jumpNeI, b, c)
    case .neI: return (wanted ? .jumpNeI : .jumpEqI, b, c)
    case .ltI: return wanted ? (.jumpLtI, b, c) : (.jumpLeI, c, b)
    case .leI: return wanted ? (.jumpLeI, b, c) : (.jumpLtI, c, b)
    case .ltU: return wanted ? (.jumpLtU, b, c) : (.jumpLeU, c, b)
    case .leU: return wanted ? (.jumpLeU, b, c) : (.jumpLtU, c, b)
    case .eqD: return (wanted ? .jumpEqD : .jumpNeD, b, c)
    case .neD: return (wanted ? .jumpNeD : .jumpEqD, b, c)
    case .ltD: return (wanted ? .jumpLtD : .jumpNotLtD, b, c)
    case .leD: return (wanted ? .jumpLeD : .jumpNotLeD, b, c)
    case .eqString: return (wanted ? .jumpEqString : .jumpNeString, b, c)
    case .ltString: return (wanted ? .jumpLtString : .jumpNotLtString, b, c)
    case .arrayGet: return (wanted ? .jumpIfElement : .jumpUnlessElement, b, c)
    default: return nil
    }
  }
}
