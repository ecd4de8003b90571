import Testing

@testable import Diagnostics

/// Searching many bytes at a time, beside looking at one after the other.
@Suite struct ByteSearchTests {
  private static let texts = (0..<120).map { count in
    (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 * 7 + $0 / 3 + count) % 11 }
  }

  @Test func findsTheFirstByteAtOrAfterAPlace() {
    for text in Self.texts {
      for start in 0...(text.count + 1) {
        let found = text.withUnsafeBufferPointer { $0.index(of: 4, from: start) }
        #expect(found == text.indices.first { $0 >= start && text[$0] == 4 })
      }
    }
  }

  @Test func countsPairs() {
    for text in Self.texts {
      let pairs = zip(text, text.dropFirst()).count { $0 == (4, 4) || $0 == (3, 3) }
      let counted = text.withUnsafeBufferPointer { $0.count(of: 4, 4) + $0.count(of: 3, 3) }
      #expect(counted == pairs)
    }
  }

  @Test(arguments: [
    ("", false), ("www", false), ("www.", true), ("ww.www.", true), (".www", false),
    (String(repeating: ".", count: 70) + "www.", true),
    (String(repeating: "w", count: 99) + ".", true), ("w.w.ww.", false),
  ])
  func findsTexts(text: String, isThere: Bool) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { $0.holds("www.") } == isThere)
  }

  @Test func linesStartBehindLineFeeds() {
    for text in ["", "a", "\n", "a\nb", "\n\n", "ä\r\nb\n"] {
      let bytes = Array(text.utf8)
      let starts = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
      #expect(bytes.withUnsafeBufferPointer { $0.lineStarts } == starts)
    }
  }
}
