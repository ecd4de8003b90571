/// Writes a random program that type-checks, ends, doesn't trap, and prints what it computes.
///
/// A compiler and an interpreter that run it must print the same bytes. Integers wrap, divisors are
/// never zero, loops have few rounds, functions call only those written before them, and doubles
/// stay finite, since the sign of a NaN depends on the optimiser.
package struct ProgramGenerator {
  var random: RandomSource
  /// What all names at file level end in, so that several programs fit into one file.
  let suffix: String
  var lines: [String] = []
  var depth = 0
  var scopes: [[Variable]] = [[]]
  var structures: [Structure] = []
  var enumerations: [Enumeration] = []
  /// Class and protocol names with the expressions' arguments that make a value of them.
  var makers: [String: [Callable]] = [:]
  var callables: [Callable] = []
  /// Statements that may still be written, so that programs stay small.
  var budget = 40
  var nameCount = 0
  /// What `return` gives here; nil outside functions.
  var result: ValueType?
  var loopDepth = 0
  /// Whether what is written stands in a closure that may outlive its surroundings.
  var isEscaping = false

  /// A program for a seed. Programs with different suffixes can be joined.
  package static func program(seed: UInt64, suffix: String = "") -> String {
    var generator = ProgramGenerator(random: RandomSource(seed: seed), suffix: suffix)
    generator.writeProgram()
    return generator.lines.joined(separator: "\n") + "\n"
  }

  /// What programs call; stands once in a file.
  package static let preamble = """
    func nonZero(_ x: Int) -> Int { (x & 0xff) + 1 }
    func small(_ x: Int) -> Int { x % 100_000 }
    func squeeze(_ x: Double) -> Double { x.truncatingRemainder(dividingBy: 1000) }
    func whole(_ x: Double) -> Int { Int(x.truncatingRemainder(dividingBy: 1e15)) }
    func cut(_ text: String) -> String { String(text.prefix(24)) }
    func cut<T>(_ items: [T]) -> [T] { Array(items.prefix(6)) }
    func item<T>(_ items: [T], _ index: Int, _ other: T) -> T {
      items.isEmpty ? other : items[Int(index.magnitude % UInt(items.count))]
    }
    struct Problem: Error { var code: Int }

    """

  private init(random: RandomSource, suffix: String) {
    self.random = random
    self.suffix = suffix
  }

  // MARK: Text

  mutating func write(_ line: String) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  /// Writes `head {`, what `body` writes in a scope of its own, and `}`.
  mutating func block(_ head: String, _ names: [Variable] = [], _ body: (inout Self) -> Void) {
    write("\(head) {")
    inside(names, body)
    write("}")
  }

  mutating func inside(_ names: [Variable] = [], _ body: (inout Self) -> Void) {
    depth += 1
    scopes.append(names)
    body(&self)
    scopes.removeLast()
    depth -= 1
  }

  mutating func newName(_ stem: String) -> String {
    nameCount += 1
    return "\(stem)\(nameCount)\(suffix)"
  }

  mutating func declare(_ name: String, _ type: ValueType, isMutable: Bool) {
    scopes[scopes.count - 1].append(Variable(name: name, type: type, isMutable: isMutable))
  }

  func variables(where accept: (Variable) -> Bool) -> [Variable] {
    scopes.flatMap { $0.filter { accept($0) && !(isEscaping && $0.isMember) } }
  }

  // MARK: Types

  /// A type without functions, for a variable, a field or a parameter.
  mutating func valueType(nesting: Int = 1) -> ValueType {
    var choices: [(Int, ValueType)] = [
      (8, .int), (4, .double), (3, .bool), (5, .string), (2, .byte),
    ]
    choices += structures.map { (3, .named($0.name)) }
    choices += enumerations.map { (3, .named($0.name)) }
    choices += makers.keys.sorted().map { (2, .named($0)) }
    if nesting > 0 {
      choices += [
        (3, .optional(valueType(nesting: nesting - 1))),
        (4, .array(valueType(nesting: nesting - 1))),
        (2, .pair(valueType(nesting: nesting - 1), valueType(nesting: nesting - 1))),
        (1, .dictionary(random.happens(percent: 50) ? .int : .string, valueType(nesting: 0))),
      ]
    }
    return random.pick(choices.map { (weight: $0.0, value: $0.1) }) ?? .int
  }

  mutating func scalarType() -> ValueType {
    random.pick([.int, .int, .double, .bool, .string]) ?? .int
  }

  // MARK: The program

  private mutating func writeProgram() {
    writeEnumeration()
    writeStructure()
    if random.happens(percent: 50) { writeProtocol() }
    if random.happens(percent: 40) { writeClass() }
    for _ in 0...random.below(3) { writeFunction() }
    if random.happens(percent: 40) { writeGenericFunction() }
    budget = 24
    let main = newName("main")
    block("func \(main)()") { generator in
      for _ in 0..<3 { generator.writeVariable() }
      generator.writeStatements(6 + generator.random.below(6))
      generator.printScope()
    }
    write("\(main)()")
  }

  /// Prints the variables of the innermost scope.
  mutating func printScope() {
    for variable in scopes[scopes.count - 1] where variable.type.isPrintable {
      write("print(\"\(variable.name)\", \(variable.name))")
    }
  }
}
