/// A file of the program that declares the elementary functions of cells.
///
/// What a module declares itself goes before what it imports, so that these are called in place of
/// the system's, also beside `import Foundation`: the same bits as in cells.
enum ElementaryFile {
  private static let unary = [
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos",
    "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "cbrt", "erf", "erfc", "lgamma",
    "tgamma",
  ]
  private static let binary = ["pow", "atan2", "hypot"]

  static var text: String {
    var text = """
      // The elementary functions of notebooks: the same bits on every machine.
      import ElementaryFunctions

      func sqrt(_ x: Double) -> Double { x.squareRoot() }
      func sqrt(_ x: Float) -> Float { x.squareRoot() }

      """
    for name in unary {
      text += "func \(name)(_ x: Double) -> Double { Elementary.\(name)(x) }\n"
      text += "func \(name)(_ x: Float) -> Float { Float(Elementary.\(name)(Double(x))) }\n"
    }
    for name in binary {
      text += "func \(name)(_ x: Double, _ y: Double) -> Double { Elementary.\(name)(x, y) }\n"
      text += "func \(name)(_ x: Float, _ y: Float) -> Float {\n"
      text += "  Float(Elementary.\(name)(Double(x), Double(y)))\n}\n"
    }
    return text
  }
}
