internal import Diagnostics
internal import Notebooks
internal import Rendering
internal import Synchronization

/// Makes the index of a site's text, in shards of so many pages.
///
/// A shard is made as soon as its pages have been read, and its text is dropped: neither the number
/// of pages nor their text decides how much memory is needed. A shard whose text is that of an
/// earlier build is left as it is.
final class SearchBuild: Sendable {
  /// So many pages that a course's fit into one shard, which orders its hits best.
  private static let shardPages = 256

  private struct State {
    /// Documents of pages that have been read, by page.
    var waiting: [Int: [Document]] = [:]
    /// By shard.
    var files: [Int: String] = [:]
    var engines: [Idle] = []
    var problem: Diagnostic?
  }

  /// One hit: a page's text under one heading.
  private struct Document {
    var address: String
    var title: String
    var section: String
    var text: String
  }

  /// Unchecked: nobody uses an engine that lies here, and one thread takes it out.
  private struct Idle: @unchecked Sendable {
    let engine: SearchEngine
  }

  private let state = Mutex(State())
  private let isWanted: Bool
  private let isEnglish: Bool
  private let pageCount: Int
  private let output: SiteOutput

  init(_ site: CourseSite) {
    isWanted = site.assets.hasSearch
    isEnglish = site.language.prefix { $0 != "-" }.lowercased() == "en"
    pageCount = site.map.pages.count
    output = site.output
  }

  /// Takes the text of a page; a notebook that can't be read has none.
  func add(
    _ notebook: Notebook?, _ summary: SitePage.Summary?, page index: Int, _ page: SitePage
  ) {
    guard isWanted else { return }
    let documents = notebook.map { notebook in
      let title = summary?.title ?? ""
      let labels = summary?.labels ?? [:]
      return PageSurvey.sections(of: notebook, labels: labels).map { section in
        let anchor = section.id.isEmpty ? "" : Address.encoded("#\(section.id)")
        return Document(
          address: SitePath.address(of: page.path) + anchor, title: title,
          section: section.title == title ? "" : section.title, text: Self.tidy(section.text))
      }
    }
    let shard = index / Self.shardPages
    let pages = (shard * Self.shardPages)..<min(pageCount, (shard + 1) * Self.shardPages)
    let complete = state.withLock { state -> [Document]? in
      state.waiting[index] = documents ?? []
      guard pages.allSatisfy({ state.waiting[$0] != nil }) else { return nil }
      return pages.flatMap { state.waiting.removeValue(forKey: $0) ?? [] }
    }
    if let complete { build(shard, complete) }
  }

  /// One blank between words.
  private static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func build(_ shard: Int, _ documents: [Document]) {
    let json = JSONText.array(
      documents.map {
        JSONText.array([$0.address, $0.title, $0.section, $0.text].map(JSONText.string))
      })
    let mark = Checksum.text(
      Checksum.of(json.utf8) ^ SearchEngine.identity &* 31 &+ (isEnglish ? 1 : 0))
    let path = "\(SiteAssets.folder)/search-\(shard).\(mark.prefix(10)).js"
    if !output.reuse(path) {
      guard let index = index(of: documents) else { return }
      output.write(Array("lecternSearch.add(\(index),\(json));\n".utf8), to: path)
    }
    state.withLock { $0.files[shard] = path }
  }

  private func index(of documents: [Document]) -> String? {
    let idle = state.withLock { $0.engines.popLast() }
    do {
      let engine = try idle?.engine ?? SearchEngine(isEnglish: isEnglish)
      let index = try engine.index(of: documents.map { [$0.title, $0.section, $0.text] })
      let back = Idle(engine: engine)
      state.withLock { $0.engines.append(back) }
      return index
    } catch {
      let reason =
        if case JavaScriptEngine.Failure.thrown(let message) = error { "lunr says \(message)" } else
        {
          "JavaScriptCore isn't installed"
        }
      state.withLock {
        $0.problem = Diagnostic(
          "missing-search", "pages can't be searched: \(reason)", severity: .warning,
          path: output.folder,
          help: "install it ('apt install libjavascriptcoregtk-4.1-0'), or say 'search: false'")
      }
      return nil
    }
  }

  /// Writes the files that name the shards, when all pages have been read.
  func finish() -> [Diagnostic] {
    guard isWanted, let library = SearchEngine.library else { return [] }
    let (files, problem) = state.withLock { ($0.files, $0.problem) }
    let bytes = library + Array(("\n" + SearchEngine.shared).utf8)
    let lunr = CourseFiles.fingerprinted("\(SiteAssets.folder)/lunr.js", bytes)
    output.write(bytes, to: lunr)
    let shards = files.sorted { $0.key < $1.key }.map { JSONText.string($0.value) }
    let list = "lecternSearch.start(\(JSONText.string(lunr)),\(JSONText.array(shards)));\n"
    output.write(Array(list.utf8), to: SiteAssets.searchPath)
    return problem.map { [$0] } ?? []
  }
}

/// JSON that may stand in a script.
enum JSONText {
  static func array(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }

  static func string(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      // A script ends at "</script".
      case UInt8(ascii: "<"), 0..<0x20:
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
