internal import Diagnostics
internal import Notebooks
internal import Rendering
internal import Templates

/// What a site has beside the pages of its notebooks.
extension CourseSite {
  /// Writes it, when all pages are known.
  ///
  /// - Parameter search: Nil leaves the index as it is.
  func writeShared(_ search: SearchBuild?, _ complaints: TemplateComplaints) -> [Diagnostic] {
    writeNotFound(complaints)
    let problems = writeRedirects(complaints)
    // Without it GitHub would run the pages through a generator of its own.
    output.write([], to: ".nojekyll")
    return problems + (search?.finish() ?? [])
  }

  /// Writes what lists the pages, when all notebooks have been read.
  func writeLists(_ complaints: TemplateComplaints) {
    if map.home == nil { writeIndex(complaints) }
    if let map = SiteFeed.siteMap(self) { output.write(map, to: "sitemap.xml") }
    if let feed = SiteFeed.atom(self) { output.write(feed, to: SiteFeed.path) }
  }

  /// The page that introduces the site, where no notebook does.
  private func writeIndex(_ complaints: TemplateComplaints) {
    let values = PageValues(site: self)
    let path = "index.html"
    var fields = values.values(
      of: nil, path: path, language: language, parts: nil,
      head: .init(title: title, metadata: metadata(title, configuration.description)))
    fields["parts"] = values.cards(from: path)
    write("index", fields, to: path, complaints)
  }

  private func writeNotFound(_ complaints: TemplateComplaints) {
    let title = PageLanguage(language)["Page not found"]
    // It is shown in place of pages in any folder, so that its addresses begin at the host.
    let fields = PageValues(site: self).values(
      of: nil, path: "404.html", language: language, parts: nil,
      head: .init(title: title, metadata: metadata(title, nil), root: rootPath))
    write("not-found", fields, to: "404.html", complaints)
  }

  /// The path of the base address: `/course/`.
  private var rootPath: String? {
    guard let base = configuration.baseURL, let scheme = base.firstRange(of: "://") else {
      return nil
    }
    let rest = base[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  private func metadata(_ title: String, _ description: String?) -> [UInt8] {
    var html = HTMLWriter()
    let metas = [
      ("viewport", "width=device-width, initial-scale=1"), ("color-scheme", "light dark"),
      ("generator", "Lectern"),
    ]
    html.void("meta", [Attribute("charset", "utf-8")])
    html.newline()
    for (name, content) in metas + (description.map { [("description", $0)] } ?? []) {
      html.void("meta", [Attribute("name", name), Attribute("content", content)])
      html.newline()
    }
    html.element("title", text: title == self.title ? title : "\(title) · \(self.title)")
    html.newline()
    return html.bytes
  }

  private func write(
    _ template: String, _ fields: [String: TemplateValue], to path: String,
    _ complaints: TemplateComplaints
  ) {
    let (bytes, found) = templates.render(template, fields)
    complaints.add(found)
    output.write(bytes, to: path)
  }

  // MARK: Redirects

  /// Pages at old addresses that lead to the new ones; no server has to be told.
  private func writeRedirects(_ complaints: TemplateComplaints) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let place = configuration.file?.path ?? folder.path
    for redirect in configuration.redirects {
      guard let from = oldPath(redirect.from), !output.isWritten(from) else {
        problems.append(
          Diagnostic(
            "redirect-taken", "'\(redirect.from)' can't lead elsewhere: the site has such a page",
            path: place, range: redirect.range))
        continue
      }
      guard let target = address(of: redirect.target, from: from) else {
        let near = Suggestion.nearest(to: redirect.target, among: map.pages.map(\.notebook))
        problems.append(
          Diagnostic(
            "missing-page", "no page is made of '\(redirect.target)'", path: place,
            range: redirect.range, help: near.map { "did you mean '\($0)'?" }))
        continue
      }
      writeRedirect(from: from, to: target, complaints)
    }
    for page in map.pages {
      for alias in page.summary?.aliases ?? [] {
        guard let from = oldPath(alias), !output.isWritten(from) else {
          problems.append(
            Diagnostic(
              "redirect-taken", "the alias '\(alias)' can't lead here: the site has such a page",
              path: path(of: page)))
          continue
        }
        writeRedirect(from: from, to: SitePath.relative(page.path, from: from), complaints)
      }
    }
    return problems
  }

  /// The page at an old address; one without a name ends in `index.html`.
  private func oldPath(_ address: String) -> String? {
    guard let path = SitePath.resolve(address, from: ""), !path.isEmpty else { return nil }
    if address.hasSuffix("/") { return "\(path)/index.html" }
    return SitePath.name(of: path).contains(".") ? path : "\(path)/index.html"
  }

  private func address(of target: String, from: String) -> String? {
    if Address.scheme(of: target) != nil { return Address.safe(target) }
    let end = target.firstIndex { $0 == "#" || $0 == "?" } ?? target.endIndex
    guard let path = SitePath.resolve(String(target[..<end]), from: ""),
      let index = map.indices[path] ?? map.index(ofPage: path)
    else { return nil }
    return SitePath.relative(map.pages[index].path, from: from) + target[end...]
  }

  private func writeRedirect(
    from path: String, to target: String, _ complaints: TemplateComplaints
  ) {
    let title = PageLanguage(language)["This page has moved."]
    var fields = PageValues(site: self).values(
      of: nil, path: path, language: language, parts: nil,
      head: .init(title: title, metadata: metadata(title, nil)))
    fields["target"] = .text(Address.encoded(target))
    write("redirect", fields, to: path, complaints)
  }
}
