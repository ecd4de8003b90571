/// The text that a string literal's source stands for.
enum StringEscapes {
  /// Resolves `\n`, `\u{…}` and the like; with pounds, `\#n`.
  static func resolve(_ text: String, pounds: Int) -> String {
    let lead = "\\" + String(repeating: "#", count: pounds)
    var result = ""
    var rest = Substring(text)
    while let slash = rest.range(of: lead) {
      result += rest[..<slash.lowerBound]
      rest = rest[slash.upperBound...]
      guard let next = rest.first else { break }
      rest.removeFirst()
      switch next {
      case "n": result += "\n"
      case "t": result += "\t"
      case "r": result += "\r"
      case "0": result += "\0"
      case "u":
        guard rest.first == "{", let close = rest.firstIndex(of: "}") else { continue }
        let digits = rest[rest.index(after: rest.startIndex)..<close]
        if let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) {
          result.unicodeScalars.append(scalar)
        }
        rest = rest[rest.index(after: close)...]
      case "\n":
        // A line break escaped in a multi-line literal.
        break
      default: result.append(next)
      }
    }
    return result + rest
  }
}

extension Substring {
  /// The first place where a text stands, compared by scalars.
  fileprivate func range(of text: String) -> Range<Index>? {
    let wanted = Array(text.unicodeScalars)
    let scalars = unicodeScalars
    var start = scalars.startIndex
    while start != scalars.endIndex {
      var here = start
      var matched = 0
      while matched < wanted.count, here != scalars.endIndex, scalars[here] == wanted[matched] {
        matched += 1
        here = scalars.index(after: here)
      }
      if matched == wanted.count { return start..<here }
      start = scalars.index(after: start)
    }
    return nil
  }
}
