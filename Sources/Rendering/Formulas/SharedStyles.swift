internal import Diagnostics

/// Styles that formulas of a page share, written once as classes.
struct SharedStyles {
  /// A formula cut at its styles, each a place in `styles`; what stands before the first has none.
  private struct Cut {
    var bytes: [UInt8]
    var pieces: [(style: Int?, range: Range<Int>, text: Range<Int>)]
  }

  private struct Style {
    var text: String
    var count = 0
    /// Nil for one that is used once.
    var name: String?
  }

  private var cuts: [Cut] = []
  /// In the order of their first use.
  private var styles: [Style] = []

  /// - Parameter markups: All formulas of the page, in order.
  init(_ markups: [String]) {
    var numbers: [String: Int] = [:]
    for markup in markups {
      var cut = Cut(bytes: Array(markup.utf8), pieces: [])
      for (range, text) in Self.cut(cut.bytes) {
        guard !range.isEmpty else {
          cut.pieces.append((nil, range, text))
          continue
        }
        let style = String(decoding: cut.bytes[range], as: UTF8.self)
        let number = numbers[style] ?? styles.count
        if number == styles.count {
          numbers[style] = number
          styles.append(Style(text: style))
        }
        styles[number].count += 1
        cut.pieces.append((number, range, text))
      }
      cuts.append(cut)
    }
    var count = 0
    for number in styles.indices where styles[number].count > 1 {
      styles[number].name = "k" + String(count, radix: 36)
      count += 1
    }
  }

  /// The rules of the classes; they stand in for attributes, so nothing may overrule them.
  var sheet: String {
    var sheet: [UInt8] = []
    for style in styles {
      guard let name = style.name else { continue }
      sheet += ".\(name){".utf8
      for byte in style.text.utf8 {
        if byte == UInt8(ascii: ";") { sheet += "!important".utf8 }
        sheet.append(byte)
      }
      sheet += "!important}".utf8
    }
    return String(decoding: sheet, as: UTF8.self)
  }

  /// The formulas with classes for the styles that they share.
  var markups: [String] { cuts.map(markup) }

  private func markup(_ cut: Cut) -> String {
    let bytes = cut.bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (style, range, text) in cut.pieces {
      guard let style else {
        result += bytes[text]
        continue
      }
      guard let name = styles[style].name else {
        result += bytes[(range.lowerBound - Self.attribute.count)..<text.upperBound]
        continue
      }
      result += Self.classAttribute
      let rest = bytes[text]
      guard rest.starts(with: Self.classAttribute) else {
        result += name.utf8
        result += rest
        continue
      }
      let value = rest.dropFirst(Self.classAttribute.count)
      if value.first == UInt8(ascii: "\"") {
        result += "\"\(name) ".utf8
        result += value.dropFirst()
      } else {
        // One class without quotes has two of them now.
        let end = value.firstIndex(of: UInt8(ascii: ">")) ?? value.endIndex
        result += "\"\(name) ".utf8
        result += value[..<end]
        result += "\"".utf8
        result += value[end...]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let attribute = Array(" style=\"".utf8)
  private static let classAttribute = Array(" class=".utf8)

  /// The markup in pieces: each style with what follows its attribute. Styles are empty for what
  /// stands before the first.
  private static func cut(_ bytes: [UInt8]) -> [(style: Range<Int>, text: Range<Int>)] {
    bytes.withUnsafeBufferPointer { cut($0) }
  }

  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [(style: Range<Int>, text: Range<Int>)] {
    var pieces: [(style: Range<Int>, text: Range<Int>)] = []
    var (style, start, next) = (0..<0, 0, 0)
    let quote = UInt8(ascii: "\"")
    while let place = bytes.index(of: quote, from: next) {
      let first = place + 1 - attribute.count
      guard first >= start, bytes[first..<place].elementsEqual(attribute.dropLast()),
        let end = bytes.index(of: quote, from: place + 1)
      else {
        next = place + 1
        continue
      }
      if first > start || !style.isEmpty { pieces.append((style, start..<first)) }
      style = (place + 1)..<end
      (start, next) = (end + 1, end + 1)
    }
    pieces.append((style, start..<bytes.count))
    return pieces
  }
}
