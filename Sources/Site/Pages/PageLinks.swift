internal import Diagnostics
internal import Notebooks
internal import Rendering

/// Where the addresses in a notebook lead: to other pages, to files of the course, or nowhere.
struct PageLinks: Sendable {
  let map: SiteMap
  let files: CourseFiles
  let folder: CourseFolder
  let page: SitePage
  let siteTitle: String

  /// Ids that pages give to footnotes, works and parts of their own.
  private static let ownPrefixes = ["fn-", "fnref-", "ref-", "lectern-"]

  var surroundings: PageSurroundings {
    PageSurroundings(
      siteTitle: siteTitle, chapter: page.chapter,
      resolve: { url, use in self.resolve(url, use) },
      target: { label in self.map.target(label, from: self.page) },
      labels: { self.map.sortedLabels })
  }

  func resolve(_ url: String, _ use: PageSurroundings.Use) -> PageSurroundings.ResolvedAddress? {
    guard Address.scheme(of: url) == nil, !url.hasPrefix("//") else { return nil }
    let end = url.firstIndex { $0 == "#" || $0 == "?" } ?? url.endIndex
    let rest = url[end...]
    let anchor = rest.firstIndex(of: "#").map { String(rest[rest.index(after: $0)...]) }
    guard let written = SitePath.decoded(url[..<end]) else { return nil }
    if written.isEmpty {
      return .init(url: url, problem: anchor.flatMap { problem(anchor: $0, on: page, url) })
    }
    guard
      let path = SitePath.resolve(written, from: SitePath.folder(of: page.notebook))
    else {
      return .init(
        url: url,
        problem: .init(
          "missing-file", "'\(url)' leads out of the course's folder",
          help: "put the file into the folder"))
    }
    if use == .link, let other = otherPage(path, isFolder: written.hasSuffix("/")) {
      return .init(
        url: SitePath.relative(other.path, from: page.path) + rest,
        problem: anchor.flatMap { problem(anchor: $0, on: other, url) })
    }
    if let name = files.published(path) {
      return .init(url: SitePath.toRoot(from: page.path) + SitePath.address(of: name) + rest)
    }
    return .init(url: Address.page(url), problem: missing(path, url))
  }

  /// The page that a path means: that of a notebook, of a folder's `index.md`, or the page itself.
  private func otherPage(_ path: String, isFolder: Bool) -> SitePage? {
    if let index = map.indices[path] ?? map.index(ofPage: path) { return map.pages[index] }
    guard isFolder || path.isEmpty else { return nil }
    let home = path.isEmpty ? "index.md" : "\(path)/index.md"
    return map.indices[home].map { map.pages[$0] }
  }

  private func problem(
    anchor: String, on other: SitePage, _ url: String
  ) -> PageSurroundings.Problem? {
    guard let anchors = other.summary?.anchors, !anchor.isEmpty,
      let id = SitePath.decoded(anchor), !anchors.contains(id),
      !Self.ownPrefixes.contains(where: { id.hasPrefix($0) })
    else { return nil }
    let near = Suggestion.nearest(to: id, among: anchors.sorted())
    let place = other.notebook == page.notebook ? "this page" : "'\(other.notebook)'"
    return .init(
      "missing-anchor", "\(place) has no '#\(id)'", help: near.map { "did you mean '#\($0)'?" })
  }

  private func missing(_ path: String, _ url: String) -> PageSurroundings.Problem {
    let folder = SitePath.folder(of: path)
    let isNotebook = path.hasSuffix(".md")
    let beside =
      isNotebook ? map.pages.map(\.notebook) : self.folder.names(in: folder)
    let near = Suggestion.nearest(to: isNotebook ? path : SitePath.name(of: path), among: beside)
    return .init(
      isNotebook ? "missing-page" : "missing-file",
      isNotebook ? "no page is made of '\(url)'" : "there is no file '\(url)'",
      help: near.map { "did you mean '\($0)'?" })
  }
}
