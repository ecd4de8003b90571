extension Prelude {
  /// Printing, checks that stop the program, and small free functions.
  static let output = #"""
    @native("value.description") func _description<T>(_ value: T) -> String
    @native("value.debugDescription") func _debugDescription<T>(_ value: T) -> String
    @native("output.write") func _write(_ text: String)

    func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {
      var text: String = ""
      var isFirst: Bool = true
      for item in items {
        if isFirst {
          isFirst = false
        } else {
          text.append(separator)
        }
        text.append(_description(item))
      }
      text.append(terminator)
      _write(text)
    }
    func print<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target
    ) {
      var before: String = ""
      for item in items {
        output.write(before)
        output.write(_description(item))
        before = separator
      }
      output.write(terminator)
    }
    func debugPrint<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target
    ) {
      var before: String = ""
      for item in items {
        output.write(before)
        output.write(_debugDescription(item))
        before = separator
      }
      output.write(terminator)
    }
    func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n") {
      var text: String = ""
      var isFirst: Bool = true
      for item in items {
        if isFirst {
          isFirst = false
        } else {
          text.append(separator)
        }
        text.append(_debugDescription(item))
      }
      text.append(terminator)
      _write(text)
    }
    @native("value.dump") func _dumped<T>(
      _ name: String, _ indent: Int, _ maxDepth: Int, _ maxItems: Int, _ value: T) -> String
    @discardableResult func dump<T>(
      _ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
    ) -> T {
      _write(_dumped(name ?? "", indent, maxDepth, maxItems, value))
      return value
    }
    @discardableResult func dump<T, Target: TextOutputStream>(
      _ value: T, to target: inout Target, name: String? = nil, indent: Int = 0,
      maxDepth: Int = .max, maxItems: Int = .max
    ) -> T {
      target.write(_dumped(name ?? "", indent, maxDepth, maxItems, value))
      return value
    }
    @refused("a cell has no input to read")
    func readLine(strippingNewline: Bool = true) -> String?

    @native("trap.precondition") func _trap(_ kind: String, _ message: String) -> Never
    func fatalError(
      _ message: @autoclosure () -> String = "", file: String = "",
      line: UInt = 0
    ) -> Never {
      _trap("Fatal error", message())
    }
    func preconditionFailure(
      _ message: @autoclosure () -> String = "", file: String = "",
      line: UInt = 0
    ) -> Never {
      _trap("Fatal error", message())
    }
    func assertionFailure(
      _ message: @autoclosure () -> String = "", file: String = "",
      line: UInt = 0
    ) {}
    func precondition(
      _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "",
      file: String = "", line: UInt = 0
    ) {
      if !condition() { _trap("Precondition failed", message()) }
    }
    /// Swift checks assertions in debug builds only, and the oracle is an optimised one.
    func assert(
      _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "",
      file: String = "", line: UInt = 0
    ) {}
    typealias StaticString = String

    func min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }
    func max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }
    func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
      var best: T = min(min(x, y), z)
      for value in rest {
        if value < best { best = value }
      }
      return best
    }
    func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
      var best: T = max(max(x, y), z)
      for value in rest {
        if value >= best { best = value }
      }
      return best
    }
    @native("type.isDouble") func _isDouble<T>(_ type: T.Type) -> Bool
    @native("f64.abs") func _absDouble<T>(_ x: T) -> T
    func abs<T: SignedNumeric & Comparable>(_ x: T) -> T {
      if _isDouble(T.self) { return _absDouble(x) }
      // Adding zero turns -0.0 into 0.0.
      let zero: T = 0
      return x < zero ? -x : x + zero
    }
    func swap<T>(_ a: inout T, _ b: inout T) {
      let kept: T = a
      a = b
      b = kept
    }
    @discardableResult func withExtendedLifetime<T, Result>(
      _ x: T, _ body: () throws -> Result
    ) rethrows -> Result {
      try body()
    }
    @discardableResult func withExtendedLifetime<T, Result>(
      _ x: T, _ body: (T) throws -> Result
    ) rethrows -> Result {
      try body(x)
    }
    func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool {
      _isUnique(&object)
    }
    @native("object.isUnique") func _isUnique<T: AnyObject>(_ object: inout T) -> Bool

    // Comparison of tuples, up to six.
    func == (lhs: (), rhs: ()) -> Bool { true }
    func == <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool {
      lhs.0 == rhs.0 && lhs.1 == rhs.1
    }
    func != <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(lhs == rhs) }
    func == <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2
    }
    func != <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      !(lhs == rhs)
    }
    func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(
      lhs: (A, B, C, D), rhs: (A, B, C, D)
    ) -> Bool {
      lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3
    }
    func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(
      lhs: (A, B, C, D), rhs: (A, B, C, D)
    ) -> Bool {
      !(lhs == rhs)
    }
    func < <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 < rhs.0 : lhs.1 < rhs.1
    }
    func > <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 > rhs.0 : lhs.1 > rhs.1
    }
    func <= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 < rhs.0 : lhs.1 <= rhs.1
    }
    func >= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 > rhs.0 : lhs.1 >= rhs.1
    }
    func < <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 < rhs.0 : (lhs.1 != rhs.1 ? lhs.1 < rhs.1 : lhs.2 < rhs.2)
    }
    func > <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 > rhs.0 : (lhs.1 != rhs.1 ? lhs.1 > rhs.1 : lhs.2 > rhs.2)
    }
    func <= <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 < rhs.0 : (lhs.1 != rhs.1 ? lhs.1 < rhs.1 : lhs.2 <= rhs.2)
    }
    func >= <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 > rhs.0 : (lhs.1 != rhs.1 ? lhs.1 > rhs.1 : lhs.2 >= rhs.2)
    }

    // Comparison of metatypes.
    @native("metatype.eq") func == (lhs: Any.Type?, rhs: Any.Type?) -> Bool
    func != (lhs: Any.Type?, rhs: Any.Type?) -> Bool { !(lhs == rhs) }
    """#
}
