/// What a page needs to know of an image's bytes.
enum ImageFile {
  /// Width and height in pixels; nil for what isn't a picture, or has no size of its own.
  ///
  /// Sources: W3C (2003), "PNG Specification", 11.2.2; CompuServe (1990), "GIF89a", 18; ITU T.81
  /// (1992), B.2.2; Google, "WebP Container Specification".
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    func big(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
    func little(_ at: Int) -> Int { Int(bytes[at + 1]) << 8 | Int(bytes[at]) }
    func starts(_ text: String, at: Int = 0) -> Bool {
      bytes.count >= at + text.utf8.count && bytes[at...].starts(with: text.utf8)
    }
    if starts("PNG\r\n", at: 1), bytes.count >= 24 {
      return (big(16) << 16 | big(18), big(20) << 16 | big(22))
    }
    if starts("GIF8"), bytes.count >= 10 { return (little(6), little(8)) }
    if starts("RIFF"), starts("WEBP", at: 8), bytes.count >= 30 {
      if starts("VP8X", at: 12) {
        return (
          1 + (little(24) | Int(bytes[26]) << 16), 1 + (little(27) | Int(bytes[29]) << 16)
        )
      }
      if starts("VP8 ", at: 12) { return (little(26) & 0x3FFF, little(28) & 0x3FFF) }
      if starts("VP8L", at: 12) {
        let bits = little(21) | little(23) << 16
        return (1 + bits & 0x3FFF, 1 + bits >> 14 & 0x3FFF)
      }
      return nil
    }
    if bytes.count > 3, bytes[0] == 0xFF, bytes[1] == 0xD8 { return jpegSize(bytes, big) }
    return drawingSize(bytes)
  }

  /// The size that an SVG's first element gives, in its attributes or as the box that it shows.
  private static func drawingSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.firstRange(of: "<svg"),
      let end = head[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = head[start.upperBound..<end]
    func value(_ name: String) -> Substring? {
      guard let found = tag.firstRange(of: " \(name)=\""),
        let quote = tag[found.upperBound...].firstIndex(of: "\"")
      else { return nil }
      return tag[found.upperBound..<quote]
    }
    func pixels(_ text: Substring?) -> Int? {
      text.flatMap { Double($0.hasSuffix("px") ? $0.dropLast(2) : $0) }
        .flatMap { (1...100_000).contains($0) ? Int($0.rounded()) : nil }
    }
    if let width = pixels(value("width")), let height = pixels(value("height")) {
      return (width, height)
    }
    let box = (value("viewBox") ?? "").split { $0 == " " || $0 == "," }
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else {
      return nil
    }
    return (width, height)
  }

  /// Goes from segment to segment until one that begins a frame.
  private static func jpegSize(
    _ bytes: [UInt8], _ big: (Int) -> Int
  ) -> (width: Int, height: Int)? {
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame { return (big(place + 7), big(place + 5)) }
      place += 2 + big(place + 2)
    }
    return nil
  }

  /// The media type of a file by its name; nil for what browsers don't show.
  static func mediaType(_ path: String) -> String? {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return [
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
      "webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml",
    ][ending]
  }
}
