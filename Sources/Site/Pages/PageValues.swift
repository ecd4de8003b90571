internal import Diagnostics
internal import Notebooks
internal import Rendering
internal import Templates

/// What templates can name.
///
/// The list is in `Documentation/sites.md`; a name that isn't here is complained about.
struct PageValues {
  let site: CourseSite

  /// The values of a page that was rendered.
  ///
  /// - Parameter page: Nil for a page without a notebook of its own.
  func values(
    of page: SitePage?, path: String, language: String, parts: PageParts?, head: HeadValues
  ) -> [String: TemplateValue] {
    let root = head.root ?? SitePath.toRoot(from: path)
    var values: [String: TemplateValue] = [
      "language": .text(language),
      "root": .text(root),
      "path": .text(path),
      "site": .fields(siteValues(root: root)),
      "words": language == site.language ? site.words : Self.words(PageLanguage(language)),
      "metadata": .markup(parts?.metadata ?? head.metadata),
      "formula-styles": .markup(Array((parts?.formulaStyles ?? "").utf8)),
      "has-formulas": .flag(parts?.hasFormulas ?? false),
      "assets": .fields(site.assets.values(root: root)),
      "title": .text(parts?.title ?? head.title),
      "title-block": .markup(parts?.titleBlock ?? []),
      "contents": .markup(parts?.contents ?? []),
      "text": .markup(parts?.text ?? []),
      "is-preview": .flag(site.options.isPreview),
      "is-home": .flag(path == "index.html"),
      "canonical": .text(canonical(path)),
      "navigation": .list(navigation(current: page, from: path, head: head.root)),
      "has-navigation": .flag(page?.part != nil),
      "subtitle": .text(
        page?.summary?.subtitle ?? (path == "index.html" ? site.configuration.subtitle : nil)),
      "chapter": .text(page?.chapter),
      "number": .text(page?.number),
      "date": .text(page?.summary?.date),
      "minutes": .text(page?.summary.map { String($0.minutes) }),
      "description": .text(page?.summary?.description),
      "authors": .text(
        page?.summary.flatMap { $0.authors.isEmpty ? nil : $0.authors.joined(separator: ", ") }),
      "previous": .flag(false),
      "next": .flag(false),
      "parts": .flag(false),
      "target": .flag(false),
    ]
    if let page { values.merge(neighbours(of: page)) { _, new in new } }
    return values
  }

  /// What a page without a notebook says of itself.
  struct HeadValues {
    var title = ""
    var metadata: [UInt8] = []
    /// In place of the way from the page to the root: pages for missing addresses stand anywhere.
    var root: String?
  }

  private func siteValues(root: String) -> [String: TemplateValue] {
    let configuration = site.configuration
    return [
      "title": .text(site.title),
      "subtitle": .text(configuration.subtitle),
      "description": .text(configuration.description),
      "authors": .text(
        configuration.defaults.authors.isEmpty
          ? nil : configuration.defaults.authors.joined(separator: ", ")),
      "home": .text(root.isEmpty ? "index.html" : root + "index.html"),
      "base-url": .text(configuration.baseURL),
      "repository": .text(configuration.repository),
      "footer": .markup(site.assets.footer(root: root)),
      "has-search": .flag(configuration.hasSearch && site.assets.hasSearch),
      "has-feed": .flag(site.hasFeed),
    ]
  }

  static func words(_ language: PageLanguage) -> TemplateValue {
    let names = [
      ("close", "Close"), ("contents", "Contents"), ("home", "Home"),
      ("moved", "This page has moved."),
      ("next", "Next"), ("not-found", "Page not found"),
      ("not-found-why", "The page may have moved, or never been here."),
      ("nothing-found", "Nothing found"), ("pages", "Pages"), ("previous", "Previous"),
      ("search", "Search"), ("skip", "Skip to the text"), ("source", "Source"),
    ]
    return .fields(
      Dictionary(names.map { ($0.0, .text(language[$0.1])) }, uniquingKeysWith: { $1 }))
  }

  /// Where a page is best found; the one for missing addresses is nowhere.
  private func canonical(_ path: String) -> String? {
    guard let base = site.configuration.baseURL, path != "404.html" else { return nil }
    return path == "index.html" ? base : base + SitePath.address(of: path)
  }

  // MARK: Other pages

  /// A part with more pages is listed around the current one: else pages would grow with their
  /// number, and the site with its square.
  private static let listedMax = 60
  private static let partsAround = 12
  private static let pagesAround = 12

  /// - Parameter head: The way to the root for pages that don't know where they stand.
  private func navigation(
    current: SitePage?, from path: String, head: String?
  ) -> [TemplateValue] {
    let isLarge = site.map.pages.count > Self.listedMax
    let here = current?.part ?? 0
    let listed = isLarge ? max(0, here - Self.partsAround)...(here + Self.partsAround) : 0...Int.max
    return site.map.parts.indices.compactMap { part in
      guard listed.contains(part) else { return nil }
      guard part < site.map.order.count else { return nil }
      var indices = site.map.order[part][...]
      let isCurrentPart = current?.part == part
      if isLarge, !isCurrentPart, current != nil || part > 0 { indices = indices.prefix(1) }
      if indices.count > Self.listedMax {
        let place = isCurrentPart ? current.flatMap { site.position(of: $0) } ?? 0 : 0
        let start = min(max(0, place - Self.pagesAround), indices.count - 2 * Self.pagesAround)
        indices = indices[start..<(start + 2 * Self.pagesAround)]
      }
      let folder = SitePath.folder(of: path)
      let pages = indices.map { index -> TemplateValue in
        let page = site.map.pages[index]
        if page.path != path, page.folder == folder, head == nil { return site.listed[index] }
        let href =
          head.map { $0 + SitePath.address(of: page.path) }
          ?? SitePath.relative(page.path, from: path)
        return Self.entry(page, href: href, isCurrent: page.path == path)
      }
      return .fields(["part": .text(site.map.parts[part]), "pages": .list(pages)])
    }
  }

  static func entry(_ page: SitePage, href: String, isCurrent: Bool) -> TemplateValue {
    .fields([
      "title": .text(page.title), "href": .text(href), "number": .text(page.number),
      "is-current": .flag(isCurrent),
    ])
  }

  private func neighbours(of page: SitePage) -> [String: TemplateValue] {
    guard let part = page.part, let place = site.position(of: page) else { return [:] }
    func link(_ index: Int?) -> TemplateValue {
      guard let index else { return .flag(false) }
      let other = site.map.pages[index]
      return .fields([
        "title": .text(other.title), "number": .text(other.number),
        "href": .text(SitePath.relative(other.path, from: page.path)),
      ])
    }
    let order = site.map.order
    let previous =
      place > 0
      ? order[part][place - 1] : order[..<part].last { !$0.isEmpty }?.last
    let next =
      place + 1 < order[part].count
      ? order[part][place + 1] : order[(part + 1)...].first { !$0.isEmpty }?.first
    return ["previous": link(previous), "next": link(next)]
  }

  /// The cards of the page that introduces the site.
  func cards(from path: String) -> TemplateValue {
    .list(
      site.map.parts.indices.compactMap { part in
        guard part < site.map.order.count else { return nil }
        let cards = site.map.order[part].map { index in
          let page = site.map.pages[index]
          return TemplateValue.fields([
            "title": .text(page.title),
            "subtitle": .text(page.summary?.subtitle),
            "href": .text(SitePath.relative(page.path, from: path)),
            "number": .text(page.number),
            "description": .text(page.summary?.description),
            "date": .text(page.summary?.date),
            "minutes": .text(page.summary.map { String($0.minutes) }),
          ])
        }
        return .fields(["part": .text(site.map.parts[part]), "cards": .list(cards)])
      })
  }
}

extension CourseSite {
  /// Where a page stands in its part.
  func position(of page: SitePage) -> Int? {
    guard let part = page.part, let index = map.indices[page.notebook] else { return nil }
    let order = map.order[part]
    // Pages are numbered as they are added, so a part's are in ascending order.
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if order[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < order.count && order[low] == index ? low : nil
  }
}
