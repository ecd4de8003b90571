/// The part of a source line that a complaint shows, with carets under the fault.
///
/// A long line is shown around the fault alone, so that neither a terminal nor a page has to break
/// it, and a thousand complaints about one line don't repeat it a thousand times.
struct Excerpt {
  /// The line, or its part; an ellipsis stands for what is left out.
  let line: String
  /// Blanks and carets, to stand under `line`.
  let carets: String

  /// Characters shown of a line.
  private static let lengthMax = 110
  /// Characters shown before the fault in a longer line.
  private static let leadMax = 40

  /// - Parameter bytes: Places of the fault in the line, from 0; those past its end count as that.
  init(_ line: Substring.UTF8View, bytes: Range<Int>) {
    let start = Self.boundary(bytes.lowerBound, in: line)
    let end = max(start, Self.boundary(bytes.upperBound, in: line))
    // A character takes many bytes at worst; what lies further away is never shown.
    let reach = Self.lengthMax * 16
    let before = Self.characters(line, max(0, start - reach), start)
    let marked = Self.characters(line, start, min(end, start + reach))
    let after = Self.characters(line, end, min(line.count, end + reach))
    let isShort =
      line.count <= 2 * reach && before.count + marked.count + after.count <= Self.lengthMax
    let lead = isShort ? before[...] : before.suffix(Self.leadMax)
    let isLeadCut = !isShort && (lead.count < before.count || start > reach)
    let room = Self.lengthMax - lead.count
    let shown = isShort ? marked[...] : marked.prefix(room)
    let isFaultCut = !isShort && (shown.count < marked.count || end > start + reach)
    let tail = isShort ? after[...] : isFaultCut ? [] : after.prefix(room - shown.count)
    let isTailCut =
      !isShort && (isFaultCut || tail.count < after.count || line.count > end + reach)
    self.line =
      (isLeadCut ? "…" : "") + String(lead) + String(shown) + String(tail) + (isTailCut ? "…" : "")
    // A tab must stay a tab to line up.
    carets =
      (isLeadCut ? " " : "") + String(lead.map { $0 == "\t" ? "\t" : " " })
      + String(repeating: "^", count: max(1, shown.count))
  }

  /// The nearest place at or before an offset where a character's bytes begin.
  private static func boundary(_ offset: Int, in line: Substring.UTF8View) -> Int {
    var offset = min(max(offset, 0), line.count)
    while offset > 0, offset < line.count,
      line[line.index(line.startIndex, offsetBy: offset)] & 0xC0 == 0x80
    {
      offset -= 1
    }
    return offset
  }

  private static func characters(
    _ line: Substring.UTF8View, _ start: Int, _ end: Int
  ) -> [Character] {
    let start = boundary(start, in: line)
    let first = line.index(line.startIndex, offsetBy: start)
    let last = line.index(line.startIndex, offsetBy: max(start, boundary(end, in: line)))
    return Array(String(Substring(line[first..<last])))
  }
}
