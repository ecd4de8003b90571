public import Diagnostics

/// Templates by name, which can include one another.
public struct TemplateLibrary: Sendable {
  private let templates: [String: Template]
  /// What is wrong with the templates themselves, by file.
  public let diagnostics: [Diagnostic]

  /// Includes can form a circle; so deep none that means anything goes.
  private static let depthMax = 32

  /// - Parameter files: By name, which includes say.
  public init(_ files: [String: SourceFile]) {
    var templates: [String: Template] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      let (template, found) = Template.read(file)
      templates[name] = template
      diagnostics += found
    }
    self.templates = templates
    for (_, template) in templates.sorted(by: { $0.key < $1.key }) {
      for case .partial(let name, _, let range) in template.parts where templates[name] == nil {
        let near = Suggestion.nearest(to: name, among: templates.keys.sorted())
        diagnostics.append(
          Diagnostic(
            "unknown-template", "there is no template '\(name)'", path: template.file.path,
            range: range, help: near.map { "did you mean '\($0)'?" }))
      }
    }
    self.diagnostics = diagnostics.inSourceOrder()
  }

  /// The template's source, for the lines that diagnostics point to.
  public func file(at path: String) -> SourceFile? {
    templates.values.first { $0.file.path == path }?.file
  }

  /// Writes a template; nothing where there is none of this name.
  ///
  /// - Returns: The text, and each name that means nothing, once.
  public func render(
    _ name: String, _ values: [String: TemplateValue]
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var writer = Writer(stack: [.fields(values)])
    if let template = templates[name] { write(template, indent: [], depth: 0, &writer) }
    return (writer.bytes, writer.diagnostics.inSourceOrder())
  }

  private struct Writer {
    var bytes: [UInt8] = []
    /// What names are looked up in, the innermost last.
    var stack: [TemplateValue]
    var diagnostics: [Diagnostic] = []

    init(stack: [TemplateValue]) {
      self.stack = stack
      bytes.reserveCapacity(1 << 15)
    }
  }

  /// A section that is being written.
  private struct OpenSection {
    var start: Int
    var end: Int
    /// The rest of its list.
    var rest: ArraySlice<TemplateValue>
    var pushes: Bool
  }

  private func write(
    _ template: Template, indent: [UInt8], depth: Int, _ writer: inout Writer
  ) {
    var open: [OpenSection] = []
    var index = 0
    while true {
      if let last = open.last, last.end == index {
        if last.pushes { writer.stack.removeLast() }
        if let next = last.rest.first {
          open[open.count - 1].rest = last.rest.dropFirst()
          writer.stack.append(next)
          index = last.start
        } else {
          open.removeLast()
        }
        continue
      }
      guard index < template.parts.count else { return }
      switch template.parts[index] {
      case .text(let text): write(text, indent: indent, &writer)
      case .variable(let name, let isEscaped):
        if let value = value(name, template, &writer) { write(value, isEscaped, &writer) }
      case .section(let name, let isInverted, let end):
        let value = value(name, template, &writer) ?? .flag(false)
        guard value.isTrue != isInverted else {
          index = end
          continue
        }
        var section = OpenSection(start: index + 1, end: end, rest: [], pushes: !isInverted)
        switch value {
        case _ where isInverted: break
        case .flag: section.pushes = false
        case .list(let values):
          section.rest = values.dropFirst()
          writer.stack.append(values[0])
        case .text, .markup, .fields: writer.stack.append(value)
        }
        open.append(section)
      case .partial(let name, let partIndent, let range):
        guard let partial = templates[name] else { break }
        guard depth < Self.depthMax else {
          complain(
            "template-circle", "templates include one another \(Self.depthMax) levels deep",
            template, range, help: nil, &writer)
          break
        }
        write(partial, indent: indent + partIndent, depth: depth + 1, &writer)
      }
      index += 1
    }
  }

  // MARK: Values

  private func value(
    _ name: Template.Name, _ template: Template, _ writer: inout Writer
  ) -> TemplateValue? {
    guard let first = name.path.first else { return writer.stack.last }
    for scope in writer.stack.indices.reversed() {
      guard case .fields(let fields) = writer.stack[scope], var value = fields[first] else {
        continue
      }
      if name.path.count == 1 { return value }
      for (depth, part) in name.path.enumerated().dropFirst() {
        guard case .fields(let inner) = value else {
          // A part of what isn't there isn't there either.
          if case .flag(false) = value { return nil }
          complainAboutName(name, at: depth, among: [], template, &writer)
          return nil
        }
        guard let next = inner[part] else {
          complainAboutName(name, at: depth, among: inner.keys.sorted(), template, &writer)
          return nil
        }
        value = next
      }
      return value
    }
    var known: Set<String> = []
    for case .fields(let fields) in writer.stack { known.formUnion(fields.keys) }
    complainAboutName(name, at: 0, among: known.sorted(), template, &writer)
    return nil
  }

  /// - Parameters:
  ///   - depth: Which part of the name isn't known.
  ///   - known: What could stand there.
  private func complainAboutName(
    _ name: Template.Name, at depth: Int, among known: [String], _ template: Template,
    _ writer: inout Writer
  ) {
    let near = Suggestion.nearest(to: name.path[depth], among: known).map { part in
      (name.path[..<depth] + [part] + name.path[(depth + 1)...]).joined(separator: ".")
    }
    complain(
      "unknown-template-name", "nothing here is called '\(name.text)'", template, name.range,
      help: near.map { "did you mean '\($0)'?" }, &writer)
  }

  private func complain(
    _ id: String, _ message: String, _ template: Template, _ range: SourceRange, help: String?,
    _ writer: inout Writer
  ) {
    writer.diagnostics.append(
      Diagnostic(
        id, message, severity: .warning, path: template.file.path, range: range, help: help))
  }

  // MARK: Bytes

  /// Text, with the indentation of an include before each of its lines.
  private func write(_ text: [UInt8], indent: [UInt8], _ writer: inout Writer) {
    guard !indent.isEmpty else {
      writer.bytes += text
      return
    }
    let newline = UInt8(ascii: "\n")
    var rest = text[...]
    while let first = rest.first {
      if writer.bytes.last == newline, first != newline { writer.bytes += indent }
      let end = rest.firstIndex(of: newline).map { $0 + 1 } ?? rest.endIndex
      writer.bytes += rest[..<end]
      rest = rest[end...]
    }
  }

  private func write(_ value: TemplateValue, _ isEscaped: Bool, _ writer: inout Writer) {
    switch value {
    case .text(let text):
      var text = text
      text.withUTF8 { if isEscaped { escape($0, &writer) } else { writer.bytes += $0 } }
    case .markup(let bytes):
      if isEscaped {
        bytes.withUnsafeBufferPointer { escape($0, &writer) }
      } else {
        writer.bytes += bytes
      }
    case .flag(let flag): if flag { writer.bytes += "true".utf8 }
    case .list, .fields: break
    }
  }

  private func escape(_ text: UnsafeBufferPointer<UInt8>, _ writer: inout Writer) {
    var start = 0
    for index in text.indices where Self.isEscaped[Int(text[index])] {
      writer.bytes += text[start..<index]
      writer.bytes += (Self.replacement(text[index]) ?? "").utf8
      start = index + 1
    }
    writer.bytes += UnsafeBufferPointer(rebasing: text[start...])
  }

  /// Bytes that have a replacement.
  private static let isEscaped = (0...255).map { replacement(UInt8($0)) != nil }

  private static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0...8, 0x0B, 0x0E...0x1F, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}
