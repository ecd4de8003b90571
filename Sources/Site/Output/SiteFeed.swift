internal import Notebooks
internal import Rendering

/// The site's Atom feed and site map, for those who follow it by machine.
///
/// Sources: RFC 4287; https://www.sitemaps.org/protocol.html
enum SiteFeed {
  static let path = "feed.xml"
  private static let entriesMax = 50

  /// Whether a date of the front matter is one that a calendar knows: `2026-11-20`.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  /// The pages with dates, the newest first. Nothing in it depends on when the site is built.
  static func atom(_ site: CourseSite) -> [UInt8]? {
    guard let base = site.configuration.baseURL else { return nil }
    var dated: [(date: String, page: SitePage)] = []
    for index in site.map.sequence {
      let page = site.map.pages[index]
      if let date = page.summary?.date, isDate(date) { dated.append((date, page)) }
    }
    guard !dated.isEmpty else { return nil }
    // Of pages of one day, the later one in the course comes first.
    let sorted = dated.enumerated().sorted {
      ($0.element.date, $0.offset) > ($1.element.date, $1.offset)
    }.map(\.element)
    var xml = HTMLWriter(capacity: 1 << 14)
    xml.trusted("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.begin("feed", [Attribute("xmlns", "http://www.w3.org/2005/Atom")])
    xml.newline()
    line("id", base, &xml)
    line("title", site.title, &xml)
    line("updated", time(sorted[0].date), &xml)
    let authors = site.configuration.defaults.authors
    for author in authors.isEmpty ? [site.title] : authors { self.author(author, &xml) }
    link(base, nil, &xml)
    link(base + path, "self", &xml)
    for (date, page) in sorted.prefix(entriesMax) {
      let address = base + SitePath.address(of: page.path)
      xml.begin("entry")
      xml.newline()
      line("id", address, &xml)
      line("title", page.title, &xml)
      line("updated", time(date), &xml)
      for author in page.summary?.authors ?? [] where !authors.contains(author) {
        self.author(author, &xml)
      }
      link(address, nil, &xml)
      if let summary = page.summary?.description { line("summary", summary, &xml) }
      xml.end()
      xml.newline()
    }
    xml.end()
    xml.newline()
    return xml.bytes
  }

  /// All pages with their dates.
  static func siteMap(_ site: CourseSite) -> [UInt8]? {
    guard let base = site.configuration.baseURL else { return nil }
    var xml = HTMLWriter(capacity: 1 << 14)
    xml.trusted("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.begin("urlset", [Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    xml.newline()
    let home = site.map.home.map { site.map.pages[$0] }
    address(base, home?.summary?.date, &xml)
    for index in site.map.sequence {
      let page = site.map.pages[index]
      address(base + SitePath.address(of: page.path), page.summary?.date, &xml)
    }
    xml.end()
    xml.newline()
    return xml.bytes
  }

  private static func address(_ text: String, _ date: String?, _ xml: inout HTMLWriter) {
    xml.begin("url")
    xml.element("loc", text: text)
    if let date, isDate(date) { xml.element("lastmod", text: date) }
    xml.end()
    xml.newline()
  }

  /// Midnight: front matter has days.
  private static func time(_ date: String) -> String { "\(date)T00:00:00Z" }

  private static func line(_ name: StaticString, _ text: String, _ xml: inout HTMLWriter) {
    xml.element(name, text: text)
    xml.newline()
  }

  private static func author(_ name: String, _ xml: inout HTMLWriter) {
    xml.element("author") { $0.element("name", text: name) }
    xml.newline()
  }

  private static func link(_ address: String, _ relation: String?, _ xml: inout HTMLWriter) {
    xml.begin(
      "link", [Attribute("href", address)] + (relation.map { [Attribute("rel", $0)] } ?? []))
    xml.end()
    xml.newline()
  }
}
