public import Diagnostics

/// A mustache template, read once and written many times.
///
/// What is known: `{{name}}`, `{{a.b}}`, `{{.}}`, `{{{raw}}}` and `{{&raw}}`, `{{#section}}`,
/// `{{^inverted}}`, `{{/end}}`, `{{! comment}}`, `{{> partial}}` and `{{=<% %>=}}`. Sections have no
/// functions.
///
/// Source: mustache(5) and its specification, https://github.com/mustache/spec (version 1.1.3).
public struct Template: Sendable {
  /// Instructions in order; a section knows where it ends, so that no nesting can overflow a stack.
  enum Part: Sendable {
    case text([UInt8])
    case variable(Name, isEscaped: Bool)
    /// `end` is the index after the section's last part.
    case section(Name, isInverted: Bool, end: Int)
    case partial(String, indent: [UInt8], SourceRange)
  }

  /// A dotted name and its place.
  struct Name: Sendable {
    /// Empty for `{{.}}`.
    var path: [String]
    var range: SourceRange

    var text: String { path.isEmpty ? "." : path.joined(separator: ".") }
  }

  public let file: SourceFile
  let parts: [Part]

  /// Reads a template; what is wrong with it comes with its place in the file.
  public static func read(_ file: SourceFile) -> (template: Template, diagnostics: [Diagnostic]) {
    var reader = TemplateReader(file)
    reader.read()
    return (Template(file: file, parts: reader.parts), reader.diagnostics)
  }

  init(file: SourceFile, parts: [Part]) {
    self.file = file
    self.parts = parts
  }
}
