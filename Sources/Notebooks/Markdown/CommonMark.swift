internal import CCmarkGFM
internal import Diagnostics
internal import Synchronization

/// The one door to libcmark-gfm: text goes in, Swift values come out.
///
/// The tree leaves as a flat list in document order, so that no depth of nesting can overflow the
/// stack of whoever builds, walks or releases it.
enum CommonMark {
  /// What cmark knows of a node, positions as cmark gives them (see `InlinePlacement`).
  struct RawNode {
    var kind: Kind
    /// Text, code, raw HTML, or the number of a footnote reference.
    var literal = ""
    var startLine = 0
    var startColumn = 0
    var endLine = 0
    var endColumn = 0
    /// Index after the last descendant.
    var end = 0
    var parent = -1
  }

  struct Fence {
    var character: UInt8
    var length: Int
  }

  enum Kind {
    case blockQuote
    case bulletList(isTight: Bool)
    case orderedList(start: Int, isTight: Bool)
    case item
    case task(isDone: Bool)
    case codeBlock(info: String, fence: Fence?)
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case footnoteDefinition
    case table(alignments: [ColumnAlignment])
    case tableRow(isHeader: Bool)
    case tableCell
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    case link(url: String, title: String)
    case image(url: String, title: String)
    case footnoteReference
    /// Nothing that cmark makes today; kept as a plain group.
    case other
  }

  /// cmark keeps the special characters of extensions in global tables while it parses, so two
  /// parses at a time would disturb each other.
  private static let gate = Mutex<Bool>(false)
  /// cmark looks for bare addresses in time quadratic in the length of a word; no address is longer.
  private static let autolinkWordMax = 8192
  /// cmark fills short table rows with empty cells, so that a small table can stand for millions.
  private static let emptyCellMax = 100_000

  /// The nodes of a Markdown text in document order; footnote definitions come last.
  ///
  /// - Parameter blocksOnly: Leaves out what stands inside paragraphs, headings and table cells.
  static func parse(_ text: [UInt8], blocksOnly: Bool = false) -> [RawNode] {
    guard let disarmed = ParserTraps.disarmed(text) else {
      return nodes(text, blocksOnly: blocksOnly)
    }
    return nodes(disarmed.text, blocksOnly: blocksOnly).map { restored($0, disarmed) }
  }

  private static func nodes(_ text: [UInt8], blocksOnly: Bool) -> [RawNode] {
    lectern_tree_begin(text.count)
    defer { lectern_tree_end() }
    let wanted = extensions(for: text, blocksOnly: blocksOnly)
    // Nobody else has this tree: only making it must be done alone.
    let tree = gate.withLock { isRegistered -> Tree? in
      if !isRegistered {
        cmark_gfm_core_extensions_ensure_registered()
        isRegistered = true
      }
      return parseAlone(text, wanted).map(Tree.init)
    }
    guard let root = tree?.root, let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    // Prose has a node for each fifteen bytes or so; room that isn't used costs nothing.
    return collect(iterator, root: root, blocksOnly: blocksOnly, expected: text.count / 10)
  }

  /// Unchecked: the thread that made a tree is the only one that knows it.
  private struct Tree: @unchecked Sendable {
    let root: OpaquePointer
  }

  /// The extensions that could find anything in a text: each of them slows cmark down.
  private static func extensions(for text: [UInt8], blocksOnly: Bool) -> [String] {
    text.withUnsafeBufferPointer { text in
      let hasTables = emptyCellCount(in: text) <= emptyCellMax && !ParserTraps.hasHugeRow(text)
      var names = hasTables ? ["table", "tasklist"] : ["tasklist"]
      // What stands inside of blocks doesn't change them.
      guard !blocksOnly else { return names }
      if text.holds("~") { names.append("strikethrough") }
      if text.holds("@") || text.holds("://") || text.holds("www."),
        longestWord(in: text) <= autolinkWordMax
      {
        names.append("autolink")
      }
      return names
    }
  }

  private static func parseAlone(_ text: [UInt8], _ extensions: [String]) -> OpaquePointer? {
    // Without SOURCEPOS cmark doesn't count the lines inside code spans and inline HTML.
    var options = CMARK_OPT_SOURCEPOS | CMARK_OPT_UNSAFE
    if text.withUnsafeBufferPointer({ $0.holds("[^") }) { options |= CMARK_OPT_FOOTNOTES }
    guard let parser = cmark_parser_new_with_mem(options, lectern_tree_allocator()) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    return cmark_parser_finish(parser)
  }

  private static func restored(_ node: RawNode, _ disarmed: ParserTraps.Disarmed) -> RawNode {
    func restored(_ text: String) -> String { disarmed.restored(text) }
    var node = node
    node.literal = restored(node.literal)
    switch node.kind {
    case .codeBlock(let info, let fence):
      node.kind = .codeBlock(info: restored(info), fence: fence)
    case .link(let url, let title):
      node.kind = .link(url: restored(url), title: restored(title))
    case .image(let url, let title):
      node.kind = .image(url: restored(url), title: restored(title))
    default: break
    }
    return node
  }

  /// At most how many cells cmark would add to the rows of tables.
  private static func emptyCellCount(in text: UnsafeBufferPointer<UInt8>) -> Int {
    let bar = UInt8(ascii: "|")
    guard text.holds("|") else { return 0 }
    var count = 0
    /// Columns of the table whose rows these are; 0 outside.
    var columns = 0
    var (bars, isBlank, isRule) = (0, true, true)
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : Ascii.newline
      if byte == Ascii.newline {
        if columns > 0 {
          if isBlank { columns = 0 }
          count += max(0, columns - bars - 1)
        } else if bars > 0, isRule {
          columns = bars
        }
        (bars, isBlank, isRule) = (0, true, true)
      } else if byte == bar {
        bars += 1
        isBlank = false
      } else if !Ascii.isSpace(byte) {
        isBlank = false
        let isMark =
          byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == Ascii.greater
        isRule = isRule && isMark
      }
    }
    return count
  }

  private static func longestWord(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var longest = 0
    var start = 0
    for index in text.indices where Ascii.isSpace(text[index]) {
      longest = max(longest, index - start)
      start = index + 1
    }
    return max(longest, text.count - start)
  }

  private static func collect(
    _ iterator: OpaquePointer, root: OpaquePointer, blocksOnly: Bool, expected: Int
  ) -> [RawNode] {
    var nodes: [RawNode] = []
    if !blocksOnly { nodes.reserveCapacity(expected) }
    var open: [Int] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nodes }
      guard let node = cmark_iter_get_node(iterator), node != root else { continue }
      if blocksOnly, isInline(node) { continue }
      if event == CMARK_EVENT_ENTER {
        var raw = convert(node)
        raw.parent = open.last ?? -1
        raw.end = nodes.count + 1
        nodes.append(raw)
        // cmark sends no exit event for its leaves.
        if !isLeaf(node) { open.append(nodes.count - 1) }
      } else if let index = open.popLast() {
        nodes[index].end = nodes.count
      }
    }
  }

  private static func isInline(_ node: OpaquePointer) -> Bool {
    Int32(cmark_node_get_type(node).rawValue) & CMARK_NODE_TYPE_MASK == CMARK_NODE_TYPE_INLINE
  }

  /// The node types for which cmark's iterator gives an enter event only.
  private static func isLeaf(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }

  private static func convert(_ node: OpaquePointer) -> RawNode {
    RawNode(
      kind: kind(of: node),
      literal: string(cmark_node_get_literal(node)),
      startLine: Int(cmark_node_get_start_line(node)),
      startColumn: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)),
      endColumn: Int(cmark_node_get_end_column(node)))
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: item(node)
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(url: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(url: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind(node)
    }
  }

  /// Types that extensions add have no constant; cmark names them.
  private static func extensionKind(_ node: OpaquePointer) -> Kind {
    switch string(cmark_node_get_type_string(node)) {
    case "table": .table(alignments: alignments(of: node))
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    case "tasklist": .task(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
    default: .other
    }
  }

  private static func list(_ node: OpaquePointer) -> Kind {
    let isTight = cmark_node_get_list_tight(node) != 0
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
      return .bulletList(isTight: isTight)
    }
    return .orderedList(start: Int(cmark_node_get_list_start(node)), isTight: isTight)
  }

  private static func item(_ node: OpaquePointer) -> Kind {
    guard string(cmark_node_get_type_string(node)) == "tasklist" else { return .item }
    return .task(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
  }

  private static func codeBlock(_ node: OpaquePointer) -> Kind {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
    let fence = Fence(character: UInt8(bitPattern: character), length: Int(length))
    return .codeBlock(
      info: string(cmark_node_get_fence_info(node)), fence: isFenced ? fence : nil)
  }

  private static func alignments(of table: OpaquePointer) -> [ColumnAlignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else {
      return Array(repeating: .natural, count: count)
    }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text else { return "" }
    return String(cString: text)
  }
}
