// tokenizer, parser, evaluator
enum Token: Equatable, CustomStringConvertible {
  case number(Double), name(String), op(Character), open, close, comma, end
  var description: String {
    switch self {
    case .number(let x): return "\(x)"
    case let .name(s): return "name(\(s))"
    case .op(let c): return "op(\(c))"
    case .open: return "("
    case .close: return ")"
    case .comma: return ","
    case .end: return "⏹"
    }
  }
}
enum SyntaxError: Error, Equatable { case unexpected(Character, at: Int), expected(String, found: Token), unknown(String) }
struct Lexer: Sequence, IteratorProtocol {
  private var rest: Substring
  private let start: String.Index
  private let text: String
  init(_ text: String) { self.text = text; rest = text[...]; start = text.startIndex }
  mutating func next() -> Result<Token, SyntaxError>? {
    rest = rest.drop(while: \.isWhitespace)
    guard let c = rest.first else { return nil }
    switch c {
    case "0"..."9", ".":
      let digits = rest.prefix { $0.isNumber || $0 == "." }
      rest.removeFirst(digits.count)
      return Double(digits).map { .success(.number($0)) } ?? .failure(.unexpected(c, at: text.distance(from: start, to: digits.startIndex)))
    case _ where c.isLetter || c == "_":
      let name = rest.prefix(while: { $0.isLetter || $0.isNumber || $0 == "_" })
      rest = rest[name.endIndex...]
      return .success(.name(String(name)))
    case "+", "-", "*", "/", "^": rest = rest.dropFirst(); return .success(.op(c))
    case "(": rest.removeFirst(); return .success(.open)
    case ")": rest.removeFirst(); return .success(.close)
    case ",": rest.removeFirst(); return .success(.comma)
    default: defer { rest.removeFirst() }; return .failure(.unexpected(c, at: text.distance(from: start, to: rest.startIndex)))
    }
  }
}
indirect enum Expr { case number(Double), variable(String), unary(Character, Expr), binary(Character, Expr, Expr), call(String, [Expr]) }
struct Parser {
  private var tokens: ArraySlice<Token>
  init(_ s: String) throws { tokens = try Lexer(s).map { try $0.get() }[...] }
  private var current: Token { tokens.first ?? .end }
  private mutating func eat(_ t: Token) -> Bool { if current == t { tokens.removeFirst(); return true }; return false }
  private mutating func expect(_ t: Token) throws { guard eat(t) else { throw SyntaxError.expected(t.description, found: current) } }
  static func parse(_ s: String) throws -> Expr { var p = try Parser(s); let e = try p.expression(); if !p.tokens.isEmpty { throw SyntaxError.expected("end", found: p.current) }; return e }
  private static let precedence: [Character: (Int, right: Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (4, true)]
  private mutating func expression(_ minimum: Int = 0) throws -> Expr {
    var left = try primary()
    while case .op(let o) = current, let (p, right) = Self.precedence[o], p > minimum {
      tokens.removeFirst()
      left = .binary(o, left, try expression(right ? p - 1 : p))
    }
    return left
  }
  private mutating func primary() throws -> Expr {
    switch current {
    case .number(let x): tokens.removeFirst(); return .number(x)
    case .op("-"): tokens.removeFirst(); return .unary("-", try expression(3))
    case .open: tokens.removeFirst(); let e = try expression(); try expect(.close); return e
    case .name(let n):
      tokens.removeFirst()
      guard eat(.open) else { return .variable(n) }
      var arguments: [Expr] = []
      if !eat(.close) { repeat { arguments.append(try expression()) } while eat(.comma); try expect(.close) }
      return .call(n, arguments)
    case let t: throw SyntaxError.expected("an operand", found: t)
    }
  }
}
extension Token { static var end0: Token { .end } }
extension Expr {
  func value(_ env: [String: Double] = [:]) throws -> Double {
    switch self {
    case .number(let x): return x
    case .variable(let n): guard let v = env[n] else { throw SyntaxError.unknown(n) }; return v
    case .unary(_, let e): return try -e.value(env)
    case .binary("+", let a, let b): return try a.value(env) + b.value(env)
    case .binary("-", let a, let b): return try a.value(env) - b.value(env)
    case .binary("*", let a, let b): return try a.value(env) * b.value(env)
    case .binary("/", let a, let b): return try a.value(env) / b.value(env)
    case .binary(_, let a, let b):
      let (x, n) = (try a.value(env), Int(try b.value(env)))
      return (0..<n).reduce(1) { r, _ in r * x }
    case .call("max", let xs) where !xs.isEmpty: return try xs.map { try $0.value(env) }.max()!
    case .call("sqrt", let xs) where xs.count == 1: return try xs[0].value(env).squareRoot()
    case .call(let f, let xs): throw SyntaxError.unknown("\(f)/\(xs.count)")
    }
  }
}
for s in ["1+2*3", "-2^2", "2^3^2", "(1 - 4) / 2", "max(1, x, 3) + sqrt(16)", "1 +", "2 $ 3", "foo(1,2)", "y", "max()", "1..2", ")", "3 4"] {
  do { print(s, "=", try { e in try e.value(["x": 10]) }(Parser.parse(s))) }
  catch SyntaxError.unexpected(let c, at: let p) { print(s, "unexpected", c, p) }
  catch let e as SyntaxError where e == .unknown("y") { print("no y:", e) }
  catch { print(s, "failed:", error) }
}
print(Array(Lexer("a1 + ?")), Lexer("x").map { try? $0.get() })
print(try! Parser.parse("f(-x, 2)"))
