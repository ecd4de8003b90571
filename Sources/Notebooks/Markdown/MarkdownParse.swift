internal import Diagnostics

/// cmark's tree of a text whose formulas and fences of divisions are hidden from it.
struct MarkdownParse {
  let text: MaskedText
  let nodes: [CommonMark.RawNode]

  /// Finding them takes a first look at the blocks, because a dollar in code is a dollar.
  /// What the second parse still puts into code, HTML or an address wasn't a formula after all.
  init(_ bytes: [UInt8], readsExtensions: Bool) {
    var text = MaskedText(bytes, hiding: [])
    var spans = readsExtensions && Self.mayHoldSpans(bytes) ? Self.spans(in: bytes) : []
    var nodes = spans.isEmpty ? CommonMark.parse(bytes) : []
    // Each round takes spans away, so that later ones may change; a few rounds settle any text
    // that isn't made to confuse, and what is left over is restored as it was written.
    for _ in 0..<4 where !spans.isEmpty {
      text = MaskedText(bytes, hiding: spans)
      nodes = CommonMark.parse(text.bytes)
      let strays = Self.strays(in: nodes, of: text)
      if strays.isEmpty { break }
      spans = spans.indices.filter { !strays.contains($0) }.map { spans[$0] }
      if spans.isEmpty {
        text = MaskedText(bytes, hiding: [])
        nodes = CommonMark.parse(bytes)
      }
    }
    self.text = text
    self.nodes = nodes
  }

  /// Whether a look at the blocks could find anything: most prose holds no mark at all.
  private static func mayHoldSpans(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer {
      $0.holds("$") || $0.holds("\\(") || $0.holds("\\[") || $0.holds(":::")
    }
  }

  private static func spans(in bytes: [UInt8]) -> [HiddenSpan] {
    let blocks = CommonMark.parse(bytes, blocksOnly: true)
    let lines = SourceLines(bytes)
    var regions: [MathScanner.Region] = []
    var fences: Set<Int> = []
    var quoteEnds: [Int] = []
    for (index, node) in blocks.enumerated() {
      while let end = quoteEnds.last, end <= index { quoteEnds.removeLast() }
      switch node.kind {
      case .blockQuote: quoteEnds.append(node.end)
      case .paragraph, .heading, .tableRow:
        regions.append(region(node, lines: lines, quoteDepth: quoteEnds.count))
      case .codeBlock(_, .some): fences.insert(lines.start(ofLine: node.startLine))
      default: break
      }
    }
    var divisions: [HiddenSpan] = []
    var texts: [MathScanner.Region] = []
    for region in regions {
      let (found, rest) =
        region.isOneLine ? ([], [region]) : DivisionFence.split(region, of: bytes)
      divisions += found
      texts += rest
    }
    for fence in divisions {
      fences.insert((bytes[..<fence.range.lowerBound].lastIndex(of: Ascii.newline) ?? -1) + 1)
    }
    let formulas = MathScanner.spans(in: bytes, regions: texts, fenceStarts: fences)
    return (divisions + formulas.map(HiddenSpan.init)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  private static func region(
    _ node: CommonMark.RawNode, lines: SourceLines, quoteDepth: Int
  ) -> MathScanner.Region {
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    // cmark ends a heading with an underline at column 0 of the line after.
    let lastLine = node.endColumn == 0 ? node.endLine - 1 : node.endLine
    var region = MathScanner.Region(
      start: start, end: max(start, lines.end(ofLine: lastLine)), quoteDepth: quoteDepth)
    switch node.kind {
    case .paragraph: break
    default: region.isOneLine = true
    }
    return region
  }

  /// The spans that stand where there can be none.
  private static func strays(
    in nodes: [CommonMark.RawNode], of text: MaskedText
  ) -> Set<Int> {
    var found: Set<Int> = []
    for node in nodes {
      switch node.kind {
      case .codeBlock(let info, _):
        found.formUnion(text.restored(node.literal).spans)
        found.formUnion(text.restored(info).spans)
      case .htmlBlock, .htmlInline, .code:
        found.formUnion(text.restored(node.literal).spans)
      case .link(let url, let title), .image(let url, let title):
        found.formUnion(text.restored(url).spans)
        found.formUnion(text.restored(title).spans)
      default: break
      }
    }
    return found
  }
}
