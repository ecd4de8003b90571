/// A change of a text: other bytes in place of some.
struct Edit {
  let range: Range<Int>
  let text: String

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  /// A text, or a part of it, with changes that don't overlap; those at one place are made in their
  /// order.
  static func apply(_ edits: [Edit], to text: String, within part: Range<Int>? = nil) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = part?.lowerBound ?? 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered where edit.range.lowerBound >= position {
      result += bytes[position..<edit.range.lowerBound] + Array(edit.text.utf8)
      position = edit.range.upperBound
    }
    return String(
      decoding: result + bytes[position..<(part?.upperBound ?? bytes.count)], as: UTF8.self)
  }
}
