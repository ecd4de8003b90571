internal import Diagnostics

/// Takes a template's text apart.
struct TemplateReader {
  private let file: SourceFile
  private let bytes: [UInt8]
  private(set) var parts: [Template.Part] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Sections without an end so far: their index in `parts`.
  private var open: [Int] = []
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0
  private var text: [UInt8] = []

  init(_ file: SourceFile) {
    self.file = file
    bytes = Array(file.text.utf8)
  }

  mutating func read() {
    while let start = find(opening, from: position) {
      guard readTag(at: start) else { break }
    }
    text += bytes[min(position, bytes.count)...]
    flush()
    for index in open.reversed() {
      guard case .section(let name, let isInverted, _) = parts[index] else { continue }
      parts[index] = .section(name, isInverted: isInverted, end: parts.count)
      complain(
        "unclosed-section", "the section '\(name.text)' is never closed", at: name.range,
        help: "end it with '{{/\(name.text)}}'")
    }
  }

  // MARK: Tags

  /// Reads the tag that opens at an offset; false when it never closes.
  private mutating func readTag(at start: Int) -> Bool {
    let inside = start + opening.count
    let isTriple = inside < bytes.count && bytes[inside] == UInt8(ascii: "{")
    let end = isTriple ? Array("}".utf8) + closing : closing
    guard let close = find(end, from: inside) else {
      complain(
        "unclosed-tag", "this tag is never closed",
        at: range(start, start + opening.count),
        help: "end it with '\(String(decoding: end, as: UTF8.self))'")
      text += bytes[position...]
      position = bytes.count
      return false
    }
    let after = close + end.count
    var content = bytes[(isTriple ? inside + 1 : inside)..<close]
    let sign = isTriple ? UInt8(ascii: "&") : content.first ?? 0
    let isSigned = !isTriple && "#^/!>&=".utf8.contains(sign)
    if isSigned { content = content.dropFirst() }
    let trimmed = trim(content)
    let name = Template.Name(
      path: path(trimmed), range: range(trimmed.startIndex, max(trimmed.endIndex, start + 2)))
    let standsAlone = isSigned && sign != UInt8(ascii: "&") ? lineAround(start, after) : nil
    text += bytes[position..<(standsAlone?.lowerBound ?? start)]
    let indent = standsAlone.map { Array(bytes[$0.lowerBound..<start]) } ?? []
    position = standsAlone?.upperBound ?? after
    switch isSigned || isTriple ? sign : 0 {
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      flush()
      open.append(parts.count)
      parts.append(.section(name, isInverted: sign == UInt8(ascii: "^"), end: 0))
      complainIfEmpty(trimmed, name)
    case UInt8(ascii: "/"): closeSection(name)
    case UInt8(ascii: "!"): break
    case UInt8(ascii: ">"):
      flush()
      parts.append(.partial(String(decoding: trimmed, as: UTF8.self), indent: indent, name.range))
    case UInt8(ascii: "="): setDelimiters(trimmed, name.range)
    default:
      flush()
      parts.append(.variable(name, isEscaped: sign != UInt8(ascii: "&")))
      complainIfEmpty(trimmed, name)
    }
    return true
  }

  private mutating func complainIfEmpty(_ content: ArraySlice<UInt8>, _ name: Template.Name) {
    if content.isEmpty { complain("template-tag", "this tag names nothing", at: name.range) }
  }

  private mutating func closeSection(_ name: Template.Name) {
    flush()
    guard let index = open.last, case .section(let opened, let isInverted, _) = parts[index] else {
      complain(
        "unopened-section", "no section '\(name.text)' is open here", at: name.range,
        help: "remove this tag")
      return
    }
    guard opened.path == name.path else {
      diagnostics.append(
        Diagnostic(
          "unclosed-section", "the section '\(opened.text)' ends before '\(name.text)' does",
          path: file.path, range: name.range,
          notes: [.init("'\(opened.text)' opens here", at: opened.range)],
          help: "close '\(opened.text)' first"))
      closeInner(than: name)
      return
    }
    open.removeLast()
    parts[index] = .section(opened, isInverted: isInverted, end: parts.count)
  }

  /// Ends a section with all that is open inside it, so that one slip gives one complaint.
  private mutating func closeInner(than name: Template.Name) {
    let isOuter = { (index: Int, parts: [Template.Part]) in
      if case .section(let outer, _, _) = parts[index] { outer.path == name.path } else { false }
    }
    guard let place = open.lastIndex(where: { isOuter($0, parts) }) else { return }
    for index in open[place...] {
      if case .section(let inner, let isInverted, _) = parts[index] {
        parts[index] = .section(inner, isInverted: isInverted, end: parts.count)
      }
    }
    open.removeSubrange(place...)
  }

  private mutating func setDelimiters(_ content: ArraySlice<UInt8>, _ range: SourceRange) {
    let words = content.split { $0 == UInt8(ascii: " ") }
    guard words.count == 2 || (words.count == 3 && words[2] == [UInt8(ascii: "=")]),
      words[1].last == UInt8(ascii: "=") || words.count == 3
    else {
      complain(
        "template-tag", "new delimiters are written '{{=<% %>=}}'", at: range)
      return
    }
    opening = Array(words[0])
    closing = Array(words.count == 3 ? words[1] : words[1].dropLast())
  }

  // MARK: Text

  private mutating func flush() {
    guard !text.isEmpty else { return }
    parts.append(.text(text))
    text = []
  }

  /// The whole line of a tag that stands alone on it, which isn't written then.
  private func lineAround(_ start: Int, _ end: Int) -> Range<Int>? {
    var first = start
    while first > position, bytes[first - 1] == UInt8(ascii: " ") || bytes[first - 1] == 9 {
      first -= 1
    }
    guard first == 0 || bytes[first - 1] == UInt8(ascii: "\n") else { return nil }
    var last = end
    while last < bytes.count, bytes[last] == UInt8(ascii: " ") || bytes[last] == 9 { last += 1 }
    if last < bytes.count, bytes[last] == UInt8(ascii: "\r") { last += 1 }
    guard last < bytes.count else { return last == bytes.count ? first..<last : nil }
    return bytes[last] == UInt8(ascii: "\n") ? first..<(last + 1) : nil
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, start + wanted.count <= bytes.count else { return nil }
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == first, bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func trim(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (9...13).contains(byte) }
    var content = content.drop(while: isBlank)
    while let last = content.last, isBlank(last) { content.removeLast() }
    return content
  }

  private func path(_ content: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: content, as: UTF8.self)
    return text == "." ? [] : text.split(separator: ".").map(String.init)
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file.position(utf8Offset: start), file.position(utf8Offset: end))
  }

  private mutating func complain(
    _ id: String, _ message: String, at range: SourceRange, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, path: file.path, range: range, help: help))
  }
}
