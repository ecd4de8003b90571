/// Addresses of links and images, made safe to follow.
package enum Address {
  /// Schemes that can't run code in the reader's browser.
  private static let schemes: Set<String> = [
    "http", "https", "mailto", "tel", "ftp", "ftps", "doi",
  ]

  /// The address if following it can't run anything, else nil.
  package static func safe(_ url: String) -> String? {
    guard let scheme = scheme(of: url) else { return url }
    return schemes.contains(scheme) ? url : nil
  }

  /// The scheme as a browser finds it: white space and controls before and inside don't count.
  package static func scheme(of url: String) -> String? {
    var scheme = ""
    for scalar in url.unicodeScalars
    where scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) {
      switch scalar {
      case ":": return scheme.lowercased()
      case "/", "?", "#": return nil
      default: scheme.unicodeScalars.append(scalar)
      }
    }
    return nil
  }

  /// The page that a link to another notebook means.
  package static func page(_ url: String) -> String {
    guard scheme(of: url) == nil, !url.hasPrefix("//") else { return url }
    let end = url.firstIndex { $0 == "#" || $0 == "?" } ?? url.endIndex
    guard url[..<end].hasSuffix(".md") else { return url }
    return url[..<end].dropLast(3) + ".html" + url[end...]
  }

  /// The path of a file that an address of a notebook means, from the notebook's folder; nil for
  /// addresses of other places.
  package static func localPath(_ url: String) -> String? {
    guard scheme(of: url) == nil, !url.hasPrefix("/"), !url.hasPrefix("#") else { return nil }
    let end = url.firstIndex { $0 == "#" || $0 == "?" } ?? url.endIndex
    let path = String(decoding: percentDecoded(url[..<end]), as: UTF8.self)
    return path.isEmpty ? nil : path
  }

  /// The bytes of a text, with `%41` and the like read as the bytes they stand for.
  package static func percentDecoded(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] * 16 + digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Bytes that stand for themselves in an address; all others are percent-encoded.
  private static let plain: [Bool] = {
    var plain = [Bool](repeating: false, count: 256)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { plain[Int(byte)] = true }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { plain[Int(byte)] = true }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { plain[Int(byte)] = true }
    for byte in "-_.~!*'();:@&=+$,/?#%".utf8 { plain[Int(byte)] = true }
    return plain
  }()

  package static func encoded(_ url: String) -> String {
    if url.utf8.allSatisfy({ plain[Int($0)] }) { return url }
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in url.utf8 {
      if plain[Int(byte)] {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded.append("%")
        encoded.append(digits[Int(byte >> 4)])
        encoded.append(digits[Int(byte & 15)])
      }
    }
    return encoded
  }
}
