extension Prelude {
  static let bool = #"""
    @builtin("Bool") struct Bool {}
    extension Bool: Equatable, Hashable, ExpressibleByBooleanLiteral, CustomStringConvertible,
      LosslessStringConvertible, _ExpressibleByBuiltinBooleanLiteral, Sendable
    {
      init() { self = false }
      init(_ value: Bool) { self = value }
      init(booleanLiteral value: Bool) { self = value }
      init?(_ description: String) {
        if description == "true" {
          self = true
        } else if description == "false" {
          self = false
        } else {
          return nil
        }
      }
      var description: String { self ? "true" : "false" }
      @native("bool.eq") static func == (lhs: Bool, rhs: Bool) -> Bool
      @native("bool.ne") static func != (lhs: Bool, rhs: Bool) -> Bool
      @native("bool.not") prefix static func ! (value: Bool) -> Bool
      static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool {
        lhs ? try rhs() : false
      }
      static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool {
        lhs ? true : try rhs()
      }
      mutating func toggle() { self = !self }
      func hash(into hasher: inout Hasher) { hasher._combine(self ? 1 : 0) }
      @refused("numbers of the system's generator differ from run to run; use random(using:)")
      static func random() -> Bool
      static func random<T: RandomNumberGenerator>(using generator: inout T) -> Bool {
        (generator.next() >> 17) & 1 == 0
      }
    }
    """#
}
