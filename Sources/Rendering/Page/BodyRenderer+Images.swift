internal import Diagnostics
internal import FoundationEssentials
internal import Notebooks

/// Images, and the files behind them.
extension BodyRenderer {
  /// Larger files keep readers waiting.
  private static let imageBytesMax = 2_000_000

  /// - Parameters:
  ///   - description: Replaces the image's text for those who can't see it.
  ///   - width: Pixels, or per cent of the column; anything else has no effect.
  mutating func image(
    _ index: Int, url: String, title: String, description: String?, width: String?
  ) {
    let alt = Attribute("alt", description ?? document.plainText(of: index))
    if isUnsafe(url) {
      if let complaint = complaintAboutAddress(url, at: index) { diagnostics.append(complaint) }
      html.text(alt.value)
      return
    }
    let file = localFile(url, at: index)
    if notebook != nil, description == nil, alt.value.allSatisfy(\.isWhitespace) {
      complain(
        "missing-alt", "the image '\(url.prefix(60))' has no words for those who can't see it",
        at: index, help: "describe it between the brackets: ![…](\(url.prefix(60)))")
    }
    html.void(
      "img",
      [
        Attribute("src", file?.inlined ?? Address.encoded(resolved(url, .image)?.url ?? url)), alt,
      ]
        + (title.isEmpty ? [] : [Attribute("title", title)]) + (file?.size ?? [])
        + (width.flatMap(Self.imageWidth).map { [Attribute("style", "width:\($0)")] } ?? [])
        + (notebook == nil ? [] : [Attribute("loading", "lazy")]))
  }

  private static func imageWidth(_ text: String) -> String? {
    for unit in ["%", "px", ""] where text.hasSuffix(unit) {
      let digits = text.dropLast(unit.count)
      guard let number = Int(digits), (1...4000).contains(number) else { return nil }
      return "\(number)\(unit.isEmpty ? "px" : unit)"
    }
    return nil
  }

  /// What the file of a local image gives: its size, so that text doesn't jump when it arrives.
  private mutating func localFile(
    _ url: String, at index: Int
  ) -> (size: [Attribute], inlined: String?)? {
    guard let notebook else { return nil }
    if let problem = resolved(url, .image)?.problem {
      complain(
        problem.id, problem.message, severity: .error, at: index, help: problem.help)
      return nil
    }
    guard let read = notebook.readFile, let path = Address.localPath(url) else { return nil }
    guard let bytes = read(path) else {
      if notebook.surroundings == nil {
        complain(
          "missing-file", "there is no file '\(path)'", severity: .error, at: index,
          help: "give its path from this notebook's folder")
      }
      return nil
    }
    if bytes.count > Self.imageBytesMax {
      let megabytes = (Double(bytes.count) / 100_000).rounded() / 10
      complain(
        "large-image", "the image '\(path)' has \(megabytes) MB", at: index,
        help: "make it smaller; a page shows about 1500 pixels across")
    }
    localFiles.insert(path)
    let size = ImageFile.size(bytes).map {
      [Attribute("width", String($0.width)), Attribute("height", String($0.height))]
    }
    let inlined = notebook.inlinesFile(path) ? ImageFile.mediaType(path) : nil
    return (
      size ?? [],
      inlined.map { "data:\($0);base64," + Data(bytes).base64EncodedString() }
    )
  }

  private mutating func complain(
    _ id: String, _ message: String, severity: Severity = .warning, at index: Int, help: String?
  ) {
    diagnostics.append(
      Diagnostic(
        id, message, severity: severity, path: path, range: document.nodes[index].range,
        help: help))
  }
}
