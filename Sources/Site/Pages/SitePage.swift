internal import Diagnostics
internal import Notebooks
internal import Rendering

/// A page of a site: what its place and its notebook say of it before anything runs.
struct SitePage: Sendable {
  /// The notebook's path from the course's folder.
  var notebook: String
  /// The page's path from the site's root.
  var path: String
  /// The folder of that, without a slash at its end.
  let folder: String
  /// Its part's index in `SiteMap.parts`; nil for the page that introduces the site.
  var part: Int?
  /// Its place among the pages that are numbered, if it is one.
  var position: String?
  /// Nil until its notebook was read, or when it can't be.
  var summary: Summary?

  init(notebook: String, part: Int? = nil, position: String? = nil) {
    self.notebook = notebook
    path = SitePath.page(of: notebook)
    folder = SitePath.folder(of: path)
    self.part = part
    self.position = position
  }

  /// What is kept of a notebook.
  struct Summary: Hashable, Sendable {
    var title: String
    var subtitle: String?
    var description: String?
    var authors: [String]
    var date: String?
    var lecture: String?
    var language: String
    var aliases: [String]
    var anchors: Set<String>
    var labels: [String: PageSurvey.Label]
    var minutes: Int

    init(_ notebook: Notebook, of page: SitePage) {
      let number = SitePage.number(notebook.frontMatter.lecture) ?? page.position
      let chapter = page.position == nil ? nil : number
      let survey = PageSurvey(notebook, chapter: chapter)
      let frontMatter = notebook.frontMatter
      title = survey.title
      subtitle = frontMatter.subtitle
      let opening = survey.opening
      description = frontMatter.description ?? Self.shortened(opening)
      authors = frontMatter.authors
      date = frontMatter.date
      lecture = frontMatter.lecture
      language = frontMatter.language
      aliases = frontMatter.aliases
      anchors = survey.anchors
      labels = survey.labels
      minutes = max(1, (survey.wordCount + Self.wordsPerMinute / 2) / Self.wordsPerMinute)
    }

    /// Of a text that has to be understood. Source: Brysbaert (2019), "How many words do we read per
    /// minute?": 238 for prose that doesn't.
    private static let wordsPerMinute = 200
    private static let descriptionLength = 200

    /// The first sentences that fit, or words with an ellipsis.
    private static func shortened(_ text: String) -> String? {
      guard text.count > descriptionLength else { return text.isEmpty ? nil : text }
      let cut = text.prefix(descriptionLength)
      guard let blank = cut.lastIndex(of: " ") else { return String(cut) }
      return cut[..<blank] + "\u{2009}…"
    }
  }

  /// The number of its sections and figures, where pages are numbered: its notebook's, or its place.
  var chapter: String? { position == nil ? nil : number }

  /// The number that readers know it by.
  var number: String? { summary.flatMap { Self.number($0.lecture) } ?? position }

  /// A lecture whose name is a number.
  static func number(_ lecture: String?) -> String? {
    lecture.flatMap { $0.allSatisfy(\.isNumber) && !$0.isEmpty ? $0 : nil }
  }

  /// The title, or the file's name for a notebook that can't be read.
  var title: String { summary?.title ?? SitePath.name(of: notebook) }
}

/// The pages of a site in their order, and how to find them.
struct SiteMap: Sendable {
  var pages: [SitePage] = []
  /// Titles; nil for pages that belong to no part.
  var parts: [String?] = []
  /// The page that introduces the site: `index.md`.
  var home: Int?
  /// Indices of the pages that readers go through, by part.
  var order: [[Int]] = []
  private(set) var indices: [String: Int] = [:]
  private var indicesByPath: [String: Int] = [:]
  /// By label, the first page that has it.
  private(set) var labels: [String: Int] = [:]
  private(set) var sortedLabels: [String] = []

  /// The order of all pages but the home page.
  var sequence: [Int] { order.flatMap { $0 } }

  mutating func add(_ page: SitePage) {
    indices[page.notebook] = pages.count
    indicesByPath[page.path] = pages.count
    if let part = page.part {
      while order.count <= part { order.append([]) }
      order[part].append(pages.count)
    } else {
      home = pages.count
    }
    pages.append(page)
  }

  func index(ofPage path: String) -> Int? { indicesByPath[path] }

  /// Collects the labels of all pages, when all notebooks have been read.
  mutating func collectLabels() {
    labels = [:]
    for (index, page) in pages.enumerated() {
      for label in page.summary?.labels.keys.sorted() ?? [] where labels[label] == nil {
        labels[label] = index
      }
    }
    sortedLabels = labels.keys.sorted()
  }

  /// What a label means, and where it is from another page.
  func target(_ label: String, from page: SitePage) -> PageSurroundings.Target? {
    guard let index = labels[label], let found = pages[index].summary?.labels[label] else {
      return nil
    }
    let address = SitePath.relative(pages[index].path, from: page.path)
    return PageSurroundings.Target(
      address: "\(address)#\(label)", word: found.word, number: found.number)
  }
}

extension SiteMap {
  /// The pages that a configuration lists, or all of a folder where it lists none.
  init(_ configuration: SiteConfiguration, _ folder: CourseFolder, _ problems: inout [Diagnostic]) {
    let notebooks = Set(folder.notebooks)
    var number = 0
    func page(_ notebook: String, part: Int, isNumbered: Bool) -> SitePage {
      if isNumbered { number += 1 }
      return SitePage(
        notebook: notebook, part: part,
        position: configuration.numbersPages && isNumbered ? String(number) : nil)
    }
    if notebooks.contains(Self.homeNotebook) {
      add(SitePage(notebook: Self.homeNotebook))
    }
    guard !configuration.navigation.isEmpty else {
      for notebook in folder.notebooks where notebook != Self.homeNotebook {
        let folder = SitePath.folder(of: notebook)
        let title = folder.isEmpty ? nil : Self.title(ofFolder: folder)
        if parts.isEmpty || parts[parts.count - 1] != title { parts.append(title) }
        add(page(notebook, part: parts.count - 1, isNumbered: true))
      }
      return
    }
    var listed: Set<String> = [Self.homeNotebook]
    for part in configuration.navigation {
      parts.append(part.title)
      for entry in part.entries where entry.notebook != Self.homeNotebook {
        guard notebooks.contains(entry.notebook) else {
          problems.append(Self.missing(entry, folder, configuration))
          continue
        }
        guard listed.insert(entry.notebook).inserted else { continue }
        add(page(entry.notebook, part: parts.count - 1, isNumbered: entry.isNumbered))
      }
    }
    for notebook in folder.notebooks where !listed.contains(notebook) {
      problems.append(
        Diagnostic(
          "unlisted-notebook", "the notebook isn't in the navigation; it gets no page",
          severity: .warning, path: SourceFile.path(of: notebook, in: folder.path),
          help: "list it under 'navigation' in \(SiteConfiguration.fileName), or under 'exclude'"))
    }
  }

  static let homeNotebook = "index.md"

  private static func missing(
    _ entry: SiteConfiguration.Entry, _ folder: CourseFolder, _ configuration: SiteConfiguration
  ) -> Diagnostic {
    let near = Suggestion.nearest(to: entry.notebook, among: folder.notebooks)
    return Diagnostic(
      "missing-page", "there is no notebook '\(entry.notebook)' in this folder",
      path: configuration.file?.path ?? folder.path, range: entry.range,
      help: near.map { "did you mean '\($0)'?" })
  }

  /// `first-part` as a title: First part.
  private static func title(ofFolder folder: String) -> String {
    let name = folder.split(separator: "/").joined(separator: ": ")
    let words = String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
