import Diagnostics

/// An expression on its way: its type (perhaps with variables) and how to build the checked
/// expression once the solver knows them all.
final class Node {
  let type: Type
  let range: SourceRange
  private let build: () -> Expr
  /// For what can stand left of `=` or behind `&`.
  var place: (() -> Place)?
  /// `&x` as an argument.
  var isInout = false
  /// The left side of `a += b`: passed as its operator takes it.
  var isImplicitlyInout = false
  /// Of a value declared as `T!`: the same as the plain optional, and unwrapped.
  var implicit: (optional: Node, unwrapped: Node)?
  /// A closure literal or an implicit member: its type comes from where it is used.
  var needsContext = false

  /// A method named on its type (`Point.move`), which takes the value first.
  var unboundMethod: String?

  init(_ type: Type, _ range: SourceRange, _ build: @escaping () -> Expr) {
    self.type = type
    self.range = range
    self.build = build
  }

  func finish() -> Expr { build() }

  /// Whether it can be an argument of a parameter that is `inout` or isn't.
  func isPassed(asInout isInoutParameter: Bool) -> Bool {
    isInout == isInoutParameter || isImplicitlyInout
  }

  /// What writing to it means; nil for a value. Not inlined: swiftc 6.3.1 aborts in its ownership
  /// checks when this optional closure is called inside some of the callers.
  @inline(never)
  func currentPlace() -> Place? {
    guard let place else { return nil }
    return place()
  }
}

/// What writing to an expression means.
enum Place {
  case mutable(LValue)
  /// Why it can't be written to, as a sentence about it ("'x' is a 'let' constant"), and how to
  /// mend that.
  case immutable(String, help: String?)
  /// It was complained about.
  case unknown
}
