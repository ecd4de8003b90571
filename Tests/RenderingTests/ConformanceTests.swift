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

  /// Examples by number that may differ: the rules for references of more than seven digits and for
  /// `textarea` are younger than cmark-gfm's parser.
  ///
  /// Some examples assume an extension off that we have on; there the output of cmark-gfm with all
  /// extensions counts, which lies beside the specifications.
  @Test(
    .enabled(if: isThere, "the specifications' examples aren't beside the project"),
    arguments: [
      ("gfm-spec-0.29", 673, true, []), ("commonmark-spec-0.30", 652, false, [28, 171]),
    ] as [(String, Int, Bool, Set<Int>)])
  func examplesGiveTheSpecifiedHTML(
    name: String, count: Int, filtersTags: Bool, exceptions: Set<Int>
  ) throws {
    let others = try JSONDecoder().decode(
      [String: String].self,
      from: Data(contentsOf: Self.folder.appending(path: name + ".all-on.json")))
    let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
    let examples = Self.examples(in: text)
    #expect(examples.count == count)
    for example in examples where !exceptions.contains(example.number) {
      let html = Self.normal(plainHTML(markdown: example.markdown, filtersTags: filtersTags))
      let wanted = [example.html] + (others[String(example.number)].map { [$0] } ?? [])
      #expect(
        wanted.contains { Self.normal($0) == html },
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
