internal import Rendering

/// Paths in a site: from its root, with slashes, without `.` and `..`.
enum SitePath {
  /// The path that another one means when it stands in a folder; nil when it leaves the site.
  static func resolve(_ path: String, from folder: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The folder of a file, without a slash at its end.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// What leads from a page to the site's root: "" or "../", "../../", ….
  static func toRoot(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A path as an address: what would end the path in one is percent-encoded, as is what may not
  /// stand in one.
  static func address(of path: String) -> String {
    guard path.utf8.contains(where: { "%#?".utf8.contains($0) }) else {
      return Address.encoded(path)
    }
    return Address.encoded(
      path.replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F"))
  }

  /// The address of one page on another, as short as their folders allow.
  static func relative(_ target: String, from page: String) -> String {
    if !target.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }),
      !page.utf8.contains(UInt8(ascii: "/"))
    {
      return address(of: target)
    }
    let own = page.split(separator: "/").dropLast()
    let other = target.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared < own.count, shared < other.count - 1, own[shared] == other[shared] { shared += 1 }
    let up = String(repeating: "../", count: own.count - shared)
    let address = up + address(of: other[shared...].joined(separator: "/"))
    // A colon in the first part would be read as a scheme.
    return address.prefix { $0 != "/" }.contains(":") ? "./" + address : address
  }

  /// The page of a notebook: `part/a.md` becomes `part/a.html`.
  static func page(of notebook: String) -> String {
    (notebook.hasSuffix(".md") ? String(notebook.dropLast(3)) : notebook) + ".html"
  }

  /// With `%41` and the like read as the bytes they stand for; nil if that isn't UTF-8.
  static func decoded(_ text: some StringProtocol) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    return String(validating: Address.percentDecoded(text), as: UTF8.self)
  }

  /// Paths in the order that people count in, the files of a folder before its folders:
  /// `lecture-2.md` before `lecture-10.md` before `appendix/a.md`.
  static func precedes(_ a: String, _ b: String) -> Bool {
    // Most courses are one folder, and sorting compares each name many times.
    let slash = UInt8(ascii: "/")
    if !a.utf8.contains(slash), !b.utf8.contains(slash) { return namePrecedes(a[...], b[...]) }
    let (left, right) = (a.split(separator: "/"), b.split(separator: "/"))
    for depth in 0..<min(left.count, right.count) where left[depth] != right[depth] {
      let (isFile, isOtherFile) = (depth == left.count - 1, depth == right.count - 1)
      if isFile != isOtherFile { return isFile }
      return namePrecedes(left[depth], right[depth])
    }
    return left.count < right.count
  }

  /// By digits as numbers, and bytes; names that count the same are in the order of their bytes.
  private static func namePrecedes(_ a: Substring, _ b: Substring) -> Bool {
    var (left, right) = (Array(a.utf8)[...], Array(b.utf8)[...])
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    while let first = left.first, let second = right.first {
      guard isDigit(first), isDigit(second) else {
        if first != second { return first < second }
        (left, right) = (left.dropFirst(), right.dropFirst())
        continue
      }
      let number = left.prefix(while: isDigit).drop { $0 == 0x30 }
      let other = right.prefix(while: isDigit).drop { $0 == 0x30 }
      if number.count != other.count { return number.count < other.count }
      if !number.elementsEqual(other) { return number.lexicographicallyPrecedes(other) }
      (left, right) = (left.drop(while: isDigit), right.drop(while: isDigit))
    }
    if left.isEmpty != right.isEmpty { return left.isEmpty }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
