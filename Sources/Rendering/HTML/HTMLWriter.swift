/// An attribute of an element; its name is written in our source, its value is escaped.
package struct Attribute {
  let name: StaticString
  let value: String

  package init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Builds HTML element by element, so that what comes out is well-formed and escaped.
///
/// Names of elements and attributes are static strings: no text of a notebook can become markup.
/// Elements are opened and closed by a stack rather than nested as values, because a notebook
/// decides how deep they nest.
package struct HTMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  var html: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Elements

  package mutating func begin(_ name: StaticString, _ attributes: [Attribute] = []) {
    writeTag(name, attributes)
    open.append(name)
  }

  /// Closes the element that was opened last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    write("</")
    write(name)
    write(">")
  }

  /// An element with content written by `body`.
  package mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTMLWriter) -> Void
  ) {
    begin(name, attributes)
    body(&self)
    end()
  }

  /// An element that holds text alone.
  package mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String)
  {
    begin(name, attributes)
    self.text(text)
    end()
  }

  /// A word of its own kind, in the fewest bytes: a page's code has thousands.
  ///
  /// - Parameter name: A class that needs no quotes.
  mutating func word(_ text: String, _ name: StaticString) {
    write("<i class=")
    write(name)
    write(">")
    escape(text)
    write("</i>")
  }

  /// An element that can't hold anything (`br`, `img`, `meta`).
  package mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) {
    writeTag(name, attributes)
  }

  private mutating func writeTag(_ name: StaticString, _ attributes: [Attribute]) {
    write("<")
    write(name)
    for attribute in attributes {
      write(" ")
      write(attribute.name)
      write("=\"")
      escape(attribute.value)
      write("\"")
    }
    write(">")
  }

  // MARK: Text

  /// Text as its reader sees it.
  package mutating func text(_ text: String) { escape(text) }

  /// A line break between elements, where white space doesn't count.
  package mutating func newline() {
    if bytes.last != UInt8(ascii: "\n") { write("\n") }
  }

  /// Markup from a maker we answer for: the formula engine, the plot library, or a notebook that the
  /// project says it trusts.
  package mutating func trusted(_ markup: String) { bytes += markup.utf8 }

  package mutating func append(_ other: HTMLWriter) { bytes += other.bytes }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices where Self.isEscaped[Int(buffer[index])] {
        bytes.append(contentsOf: buffer[start..<index])
        if let replacement = Self.replacement(buffer[index]) { write(replacement) }
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// Bytes that have a replacement.
  private static let isEscaped = (0...255).map { replacement(UInt8($0)) != nil }

  private static func replacement(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    // HTML has no way to write these characters.
    case 0...8, 0x0B, 0x0E...0x1F, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}
