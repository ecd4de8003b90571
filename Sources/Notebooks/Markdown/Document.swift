public import Diagnostics

/// How the text of a table column is set.
public enum ColumnAlignment: Hashable, Sendable {
  case natural, left, center, right
}

/// One block or inline of a document.
public struct Node: Hashable, Sendable {
  public var content: Content
  /// Where it stands in the `.md` file.
  public var range: SourceRange
  /// Index after its last descendant in `Document.nodes`.
  public var end: Int

  public init(_ content: Content, range: SourceRange, end: Int) {
    self.content = content
    self.range = range
    self.end = end
  }
}

/// What a node is: blocks first, then inlines.
public enum Content: Hashable, Sendable {
  /// A tight paragraph is the text of a list item whose items aren't set apart.
  case paragraph(isTight: Bool)
  case heading(level: Int, id: String)
  case blockQuote
  case bulletList
  case orderedList(start: Int)
  case item
  case taskItem(isDone: Bool)
  /// Code that is shown, never run; `language` is the first word after the fence.
  ///
  /// Apart from the node, since a page has few of them and they would double the size of all others.
  indirect case codeBlock(
    language: String?, text: String, attributes: BlockAttributes = BlockAttributes())
  /// The cell with this index in `Notebook.cells`.
  case cell(Int)
  /// A display formula that stands alone; references can name its label.
  case mathBlock(tex: String, label: String?)
  /// A fenced division (`::: {.callout-note}`), or a quote that GitHub shows as an alert.
  case division(BlockAttributes)
  /// A table with its caption, which is a child of its own.
  case captionedTable(BlockAttributes)
  /// The caption of the node around it: inlines.
  case caption
  /// A paragraph that is an image alone, whose text is the caption.
  case imageFigure(BlockAttributes)
  /// Raw HTML, dropped unless the project trusts its notebooks.
  case htmlBlock(String)
  case thematicBreak
  case table
  case tableRow(isHeader: Bool)
  case tableCell(ColumnAlignment, isHeader: Bool)
  case footnoteDefinition(FootnoteID)

  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case math(tex: String, isDisplay: Bool)
  /// The inline cell with this index in `Notebook.inlineCells`.
  case inlineCell(Int)
  case html(String)
  case emphasis
  case strong
  case strikethrough
  case link(url: String, title: String)
  case image(url: String, title: String)
  /// `occurrence` counts the references to one footnote from 1.
  case footnoteReference(FootnoteID, occurrence: Int)
}

/// A footnote: its number on the page and the label its author gave it.
public struct FootnoteID: Hashable, Sendable {
  public var number: Int
  public var label: String
}

/// The blocks and inlines of a notebook in reading order; footnote definitions come last.
///
/// The tree is kept flat, parents before children, because notebooks are written by others: no
/// depth of nesting may overflow the stack of whoever walks or releases it.
public struct Document: Hashable, Sendable {
  public var nodes: [Node]
  /// References to each footnote, by its number.
  public var footnoteReferenceCounts: [Int]
  /// Headings that don't count where headings are numbered, by their index in `nodes`.
  public var unnumberedHeadings: Set<Int> = []

  public init(nodes: [Node] = [], footnoteReferenceCounts: [Int] = []) {
    self.nodes = nodes
    self.footnoteReferenceCounts = footnoteReferenceCounts
  }

  /// One step of a walk through the tree.
  public enum Step: Sendable {
    /// A node begins; its children follow.
    case enter(Int)
    case leave(Int)
  }

  /// What a walk does after entering a node.
  public enum Descent: Sendable {
    case descend
    /// Leaves the children out; no `leave` step follows.
    case skip
  }

  /// Visits nodes in document order without recursion.
  public func walk(_ range: Range<Int>? = nil, _ visit: (Step) -> Descent) {
    let range = range ?? nodes.indices
    var open: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound || !open.isEmpty {
      if let last = open.last, nodes[last].end <= index {
        _ = visit(.leave(last))
        open.removeLast()
        continue
      }
      switch visit(.enter(index)) {
      case .descend:
        open.append(index)
        index += 1
      case .skip:
        index = nodes[index].end
      }
    }
  }

  /// The text of a node without its markup, as a reader would speak it.
  public func plainText(of index: Int) -> String {
    var text = ""
    for node in nodes[index..<nodes[index].end] {
      switch node.content {
      case .text(let piece), .code(let piece): text += piece
      case .math(let tex, _), .mathBlock(let tex, _): text += tex
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}
