import Foundation
import Testing

@testable import Rendering

/// The examples of the CommonMark and GFM specifications, where a copy of them lies beside the
/// project (they aren't ours to distribute).
@Suite struct ConformanceTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/conformance/data").standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  struct Example {
    var number: Int
    var markdown: String
    var html: String
  }

  /// Examples by number that may differ: those that assume an extension off, ask for the filter of
  /// dangerous tags (a page drops raw HTML altogether), or follow a later specification than cmark.
  @Test(
    .enabled(if: isThere, "the specifications' examples aren't beside the project"),
    arguments: [
      ("gfm-spec-0.29", 673, [610, 614, 616, 619, 620, 653]),
      ("commonmark-spec-0.30", 652, [28, 171, 601, 605, 607, 610, 611]),
    ] as [(String, Int, Set<Int>)])
  func examplesGiveTheSpecifiedHTML(name: String, count: Int, exceptions: Set<Int>) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
    let examples = Self.examples(in: text)
    #expect(examples.count == count)
    for example in examples where !exceptions.contains(example.number) {
      let html = plainHTML(markdown: example.markdown)
      #expect(
        Self.normal(html) == Self.normal(example.html),
        "example \(example.number): \(example.markdown)")
    }
  }

  static func examples(in text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        lines = []
      } else if line == fence, let body = lines {
        let cut = body.firstIndex(of: ".") ?? body.endIndex
        let join = { (part: ArraySlice<Substring>) in
          part.map { $0 + "\n" }.joined().replacing("→", with: "\t")
        }
        examples.append(
          Example(
            number: examples.count + 1, markdown: join(body[..<cut]),
            html: join(body[cut...].dropFirst())))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }

  /// Without what the specifications say doesn't count: white space between tags, the slash of void
  /// elements, the way a quotation mark is written, the order of attributes.
  static func normal(_ html: String) -> String {
    var text = html.replacing(" />", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#x27;", with: "'").replacing("=\"\"", with: "")
    for tag in ["\n<", ">\n", "\n "] {
      while text.contains(tag) { text = text.replacing(tag, with: tag.filter { $0 != "\n" }) }
    }
    return text.split(separator: "<", omittingEmptySubsequences: false).map { part in
      guard let close = part.firstIndex(of: ">") else { return String(part) }
      let words = part[..<close].split(separator: " ").sorted()
      return words.joined(separator: " ") + part[close...]
    }.joined(separator: "<").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
