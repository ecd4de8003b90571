// tokenizer, recursive-descent parser, evaluator
enum Token: Equatable { case number(Double), identifier(String), op(Character), leftParen, rightParen, comma, end }
struct LexError: Error { let position: Int; let character: Character }
enum ParseError: Error, CustomStringConvertible {
  case unexpected(Token, expected: String), unknownFunction(String), unbound(String)
  var description: String {
    switch self {
    case .unexpected(let t, let e): "unexpected \(t), expected \(e)"
    case .unknownFunction(let n): "unknown function \(n)"
    case .unbound(let n): "unbound \(n)"
    }
  }
}
struct Lexer {
  private let chars: [Character]
  private var i = 0
  init(_ s: String) { chars = Array(s) }
  private var current: Character? { i < chars.count ? chars[i] : nil }
  private mutating func take(while p: (Character) -> Bool) -> String {
    var s = ""
    while let c = current, p(c) { s.append(c); i += 1 }
    return s
  }
  mutating func tokens() throws -> [Token] {
    var out: [Token] = []
    while let c = current {
      switch c {
      case " ", "\t": i += 1
      case "0"..."9", ".": out.append(.number(Double(take { $0.isNumber || $0 == "." })!))
      case "a"..."z", "A"..."Z", "_": out.append(.identifier(take { $0.isLetter || $0 == "_" || $0.isNumber }))
      case "(": out.append(.leftParen); i += 1
      case ")": out.append(.rightParen); i += 1
      case ",": out.append(.comma); i += 1
      case "+", "-", "*", "/", "^": out.append(.op(c)); i += 1
      default: throw LexError(position: i, character: c)
      }
    }
    return out + [.end]
  }
}
indirect enum Node {
  case literal(Double), name(String), unary(Character, Node), binary(Character, Node, Node), call(String, [Node])
}
struct Parser {
  private var tokens: [Token]
  private var pos = 0
  init(_ t: [Token]) { tokens = t }
  private var peek: Token { tokens[pos] }
  private mutating func advance() -> Token { defer { pos += 1 }; return tokens[pos] }
  private static func power(_ c: Character) -> (Int, Int)? {
    switch c { case "+", "-": (1, 2); case "*", "/": (3, 4); case "^": (8, 7); default: nil }
  }
  mutating func parse() throws -> Node {
    let e = try expression(0)
    guard peek == .end else { throw ParseError.unexpected(peek, expected: "end") }
    return e
  }
  private mutating func expression(_ minPower: Int) throws -> Node {
    var left = try primary()
    while case .op(let c) = peek, let (l, r) = Parser.power(c), l >= minPower {
      _ = advance()
      left = .binary(c, left, try expression(r))
    }
    return left
  }
  private mutating func primary() throws -> Node {
    switch advance() {
    case .number(let d): return .literal(d)
    case .op("-"): return .unary("-", try expression(5))
    case .leftParen:
      let e = try expression(0)
      try expect(.rightParen)
      return e
    case .identifier(let n) where peek == .leftParen:
      _ = advance()
      var args: [Node] = []
      if peek != .rightParen {
        repeat { args.append(try expression(0)) } while eat(.comma)
      }
      try expect(.rightParen)
      return .call(n, args)
    case .identifier(let n): return .name(n)
    case let t: throw ParseError.unexpected(t, expected: "operand")
    }
  }
  private mutating func eat(_ t: Token) -> Bool { if peek == t { pos += 1; return true }; return false }
  private mutating func expect(_ t: Token) throws { guard eat(t) else { throw ParseError.unexpected(peek, expected: "\(t)") } }
}
struct Environment {
  var values: [String: Double] = ["pi": 3.14159]
  var functions: [String: ([Double]) -> Double] = ["max": { $0.max() ?? 0 }, "sq": { $0[0] * $0[0] }, "sum": { $0.reduce(0, +) }]
  func eval(_ n: Node) throws -> Double {
    switch n {
    case .literal(let d): return d
    case .name(let s): guard let v = values[s] else { throw ParseError.unbound(s) }; return v
    case .unary(_, let x): return -(try eval(x))
    case .binary(let op, let a, let b):
      let (x, y) = (try eval(a), try eval(b))
      switch op { case "+": return x + y; case "-": return x - y; case "*": return x * y; case "/": return x / y
      default: var r = 1.0; for _ in 0..<Int(y) { r *= x }; return r }
    case .call(let f, let args): guard let fn = functions[f] else { throw ParseError.unknownFunction(f) }; return fn(try args.map(eval))
    }
  }
}
let env = Environment()
for src in ["1 + 2 * 3", "-(2 + 3) ^ 2", "2 ^ 3 ^ 2", "max(1, sq(3), sum(1, 2, 3)) / 2", "pi * sq(2)", "1 +", "foo(1)", "x + 1", "3 $ 4", "(1", "sum()"] {
  do {
    var lexer = Lexer(src)
    var parser = Parser(try lexer.tokens())
    print(src, "=", try env.eval(try parser.parse()))
  } catch let e as LexError { print(src, "lex error at", e.position, e.character) }
  catch { print(src, "error:", error) }
}
