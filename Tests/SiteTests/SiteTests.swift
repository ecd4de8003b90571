import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct SitePageTests {
  private static let files = [
    "lectern.yml": """
    title: Flows
    base-url: https://example.org/flows
    navigation: [a.md, {part: Second, pages: [p/b.md, p/c.md]}]
    redirects: {old.html: "a.md#one"}
    """,
    "a.md": """
    ---
    title: Alpha
    date: 2026-01-02
    number-sections: true
    aliases: [first/]
    ---
    ## One
    See @eq-b, [b](p/b.md#two), ![dot](i/d.svg) and [data](i/d.csv).

    $$
    x
    $$ {#eq-a}
    """,
    "p/b.md": "# Beta\n\n## Two\n\n[up](../a.md#one) @eq-a\n\n$$\ny\n$$ {#eq-b}\n",
    "p/c.md": "# Gamma\n\n```{swift}\nprint([1][1])\n```\n",
    "i/d.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "i/d.csv": "a,b\n",
    "README.md": "# Not a page\n",
    "_draft.md": "# Not yet\n",
  ]

  @Test func linksPagesByFileAndLabel() throws {
    let course = try Course(Self.files)
    let build = course.build()
    #expect(build.ids == ["index-out-of-range"])
    #expect(
      build.outcomes.map { $0.page?.split(separator: "/").last } == ["a.html", "b.html", "c.html"])
    let a = try course.page("a.html")
    #expect(a.contains("<a class=\"reference\" href=\"p/b.html#eq-b\">Equation\u{A0}2.1</a>"))
    #expect(a.contains("<a href=\"p/b.html#two\">b</a>"))
    #expect(a.contains("<span class=\"section-number\">1.1</span> One"))
    #expect(a.contains("<p class=\"lecture\">Chapter 1</p>"))
    let b = try course.page("p/b.html")
    #expect(b.contains("<a href=\"../a.html#one\">up</a>"))
    #expect(b.contains("href=\"../a.html#eq-a\">Equation\u{A0}1.1</a>"))
    #expect(b.contains("rel=\"prev\" href=\"../a.html\""))
    #expect(b.contains("rel=\"next\" href=\"c.html\""))
    #expect(b.contains("<a href=\"b.html\" aria-current=\"page\">"))
    #expect(!course.exists("README.html"))
    #expect(!course.exists("_draft.html"))
    #expect(course.exists(".nojekyll"))
  }

  @Test func nothingOfAHiddenSolutionReachesTheSite() throws {
    let body = """
      ::: {#exr-a}
      ## Twice
      A number, doubled.
      ```{swift}
      func twice(_ x: Int) -> Int {
        // BEGIN SOLUTION
        let needleCode = 41
        return needleCode + x
        // END SOLUTION
      }
      ```
      ```{swift}
      //| points: 1
      check(twice(1) == 42, "a claim")
      // BEGIN HIDDEN TESTS
      check(twice(2) == 43, "needleTest")
      // END HIDDEN TESTS
      ```
      ```{swift}
      //| fig-cap: "The needleCaption."
      print("of \\(twice(0) * 1000)")
      Plot { Text("\\(twice(1) * 1000)", x: 0, y: 0) }
      ```
      ::: {.solution}
      The needleWords[^n] of `{swift} "needleInline"`.
      :::
      :::

      [^n]: The needleNote.

      """
    let files = { (solutions: String) in
      [
        "lectern.yml": "title: T\nbase-url: https://example.org/\nsolutions: \(solutions)\n",
        "a.md": "---\ntitle: A\ndate: 2026-01-02\n---\n\n" + body,
        "index.md": "# Home\n\n" + body.replacing("exr-a", with: "exr-b"),
      ]
    }
    let hidden = try Course(files("hide"))
    #expect(hidden.build().ids == [])
    for (name, data) in try hidden.files() {
      #expect(data.range(of: Data("needle".utf8)) == nil, "\(name)")
      for result in ["41000", "42000", "✓"] {
        #expect(data.range(of: Data(result.utf8)) == nil, "\(result) in \(name)")
      }
    }
    let shown = try Course(files("fold"))
    #expect(shown.build().ids == [])
    let page = try shown.page("a.html")
    for needle in [
      "needleCode", "✓ a claim", "✓ needleTest", "needleCaption", "needleWords", "needleNote",
      "needleInline", "of 41000", "42000",
    ] {
      #expect(page.contains(needle), "\(needle)")
    }
    #expect(page.contains("<p class=\"points\">1 point</p>"))
  }

  @Test func copiesFilesUnderNamesOfTheirContent() throws {
    let course = try Course(Self.files)
    course.build()
    let files = try course.files().keys.filter { $0.hasPrefix("files/d.") }.sorted()
    #expect(files.count == 2)
    let a = try course.page("a.html")
    for file in files { #expect(a.contains("\"\(file)\"")) }
    try course.write("<svg/>", "i/d.svg")
    course.build()
    let later = try course.files().keys.filter { $0.hasPrefix("files/d.") }.sorted()
    #expect(later.count == 2)
    #expect(Set(later).intersection(files).count == 1)
  }

  @Test func theFootLeadsToPagesFromAnyFolder() throws {
    let foot = "[a](a.md#x) [b](/p/b.md) [c](https://c.d/) [e](javascript:x) ![f](javascript:y)"
    let course = try Course([
      "lectern.yml": "footer: '\(foot)'\n", "a.md": "# A\n", "p/b.md": "# B\n",
    ])
    course.build()
    for (name, root) in [("a.html", ""), ("p/b.html", "../"), ("404.html", "")] {
      #expect(
        try course.page(name).contains(
          "<p><a href=\"\(root)a.html#x\">a</a> <a href=\"\(root)p/b.html\">b</a> "
            + "<a href=\"https://c.d/\">c</a> <a>e</a> f</p>"))
    }
  }

  @Test func linksToFilesOfAnyName() throws {
    let names = ["a b", "100%", "a#b", "a?b", "c:d", "ü", "p/50% off?", "p/é:#"]
    var files = ["lectern.yml": "base-url: https://example.org/\n", "p/d?#%.csv": "1\n"]
    for name in names { files["\(name).md"] = "---\ndate: 2026-01-02\n---\n# T\n\n@sec-a\n" }
    files["z.md"] = "# Z {#sec-a}\n\n[d](p/d%3F%23%25.csv) [o](p/50%25%20off%3F.md#t)\n"
    let course = try Course(files)
    #expect(course.build().ids == [])
    for from in names + ["z", "index", "feed", "sitemap"] {
      let isXML = ["feed", "sitemap"].contains(from)
      let page = try course.page(from + (isXML ? ".xml" : ".html"))
      let here = URL(filePath: "\(course.output)/\(from).html")
      for match in page.matches(of: #/(?:href="|<loc>)([^"<]*)/#) {
        let address = String(match.1).replacing("https://example.org/", with: "./")
        let base = String(match.1).hasPrefix("https:") ? URL(filePath: "\(course.output)/x") : here
        guard let url = URL(string: address, relativeTo: base), !address.hasPrefix("#") else {
          continue
        }
        #expect(
          FileManager.default.fileExists(atPath: url.absoluteURL.path(percentEncoded: false)),
          "\(address) in \(from)")
      }
    }
  }

  @Test func leadsFromOldAddressesToNewOnes() throws {
    let course = try Course(Self.files)
    course.build()
    #expect(try course.page("old.html").contains("content=\"0; url=a.html#one\""))
    #expect(try course.page("first/index.html").contains("content=\"0; url=../a.html\""))
  }

  @Test(arguments: [
    ("2026-02-28", true), ("2026-02-29", false), ("2024-02-29", true), ("2100-02-29", false),
    ("2026-04-31", false), ("2026-13-01", false), ("2026-1-01", false),
  ])
  func knowsTheCalendar(_ date: String, isOne: Bool) {
    #expect(SiteFeed.isDate(date) == isOne)
  }

  @Test func writesFeedAndSiteMapWithoutAClock() throws {
    let course = try Course(Self.files)
    course.build()
    let feed = try course.page("feed.xml")
    #expect(feed.contains("<updated>2026-01-02T00:00:00Z</updated>"))
    #expect(feed.contains("<id>https://example.org/flows/a.html</id>"))
    let map = try course.page("sitemap.xml")
    #expect(map.contains("<loc>https://example.org/flows/p/c.html</loc>"))
    #expect(try course.page("404.html").contains("href=\"/flows/index.html\""))
  }

  @Test func givesTheSameBytesWithAnyNumberOfThreads() throws {
    let (one, four) = (try Course(Self.files), try Course(Self.files))
    one.build(threads: 1)
    four.build(threads: 4)
    let marked = { (course: Course) in
      try course.files().mapValues {
        String(decoding: $0, as: UTF8.self).replacing(course.folder, with: "")
      }
    }
    let (a, b) = (try marked(one), try marked(four))
    for (name, text) in a where name != SiteOutput.manifestName {
      #expect(b[name] == text, "\(name)")
    }
    #expect(a.count == b.count)
  }

  @Test(arguments: [
    ("[x](bb.md)", "missing-page", "did you mean 'b.md'?"),
    ("[x](b.md#tow)", "missing-anchor", "did you mean '#two'?"),
    ("[x](#tow)", "missing-anchor", nil),
    ("![x](dat.csv)", "missing-file", "did you mean 'data.csv'?"),
    ("[x](../../etc/passwd)", "missing-file", "put the file into the folder"),
    ("[x](/../b.md)", "missing-file", "put the file into the folder"),
    ("@eq-tow", "unknown-reference", "did you mean 'eq-two'?"),
  ])
  func complainsAboutLinksThatLeadNowhere(_ link: String, _ id: String, _ help: String?) throws {
    let course = try Course([
      "a.md": "# A\n\nA \(link).\n", "b.md": "# B\n\n## Two\n\n$$\nx\n$$ {#eq-two}\n",
      "data.csv": "1\n",
    ])
    let problem = try #require(course.build().diagnostics.first)
    #expect(problem.id == id)
    #expect(problem.range?.start == SourcePosition(line: 3, column: 3))
    #expect(problem.help == help)
  }

  @Test(arguments: [
    "[x](b.md)", "[x](b.html)", "[x](b.md#two)", "[x](/b.md)", "[x](./sub/../b.md)",
    "[x](https://example.org/b.md)", "[x](mailto:a@b.c)", "[x](?q=1)", "[x](b%2Emd)", "[x](.)",
  ])
  func takesLinksThatLeadSomewhere(_ link: String) throws {
    let course = try Course([
      "a.md": "# A\n\nA \(link).\n", "b.md": "# B\n\n## Two\n", "index.md": "# Home\n",
    ])
    #expect(course.build().ids == [])
  }

  @Test func followsNoSymbolicLinkOutOfTheFolder() throws {
    let course = try Course(["a.md": "# A\n\n[x](out.txt)\n"])
    let secret = course.root.appending(path: "secret.txt")
    try Data("secret".utf8).write(to: secret)
    try FileManager.default.createSymbolicLink(
      atPath: "\(course.folder)/out.txt", withDestinationPath: secret.path)
    #expect(course.build().ids == ["missing-file"])
    #expect(try !course.files().values.contains(Data("secret".utf8)))
  }

  @Test func reportsANotebookThatCannotBeReadAndRendersTheRest() throws {
    let course = try Course(["a.md": "---\ntitle: A\n", "b.md": "# B\n"])
    let build = course.build()
    #expect(build.ids == ["unclosed-front-matter"])
    #expect(build.outcomes.map { $0.page != nil } == [false, true])
  }

  @Test func ordersPagesAsPeopleCount() {
    let names = ["b/1.md", "lecture-10.md", "a.md", "lecture-2.md", "lecture-02b.md", "b/0/x.md"]
    #expect(
      names.sorted(by: SitePath.precedes)
        == ["a.md", "lecture-2.md", "lecture-02b.md", "lecture-10.md", "b/1.md", "b/0/x.md"])
  }
}

@Suite struct SiteTemplateTests {
  @Test func takesTemplatesOfTheCourseOneByOne() throws {
    let course = try Course([
      "a.md": "# A\n", "b.md": "# B\n",
      "templates/pager.mustache":
        "<nav class=\"mine\">{{#next}}{{title}}{{/next}}{{> extra}}</nav>\n",
      "templates/extra.mustache": "({{site.title}})",
      "lectern.yml": "title: T & T\n",
    ])
    #expect(course.build().ids == [])
    let page = try course.page("a.html")
    #expect(page.contains("<nav class=\"mine\">B(T &amp; T)</nav>"))
    #expect(page.contains("<nav class=\"site-navigation\""))
  }

  @Test func tellsMistakesOnceAndWhereTheyAre() throws {
    let course = try Course([
      "a.md": "# A\n", "b.md": "# B\n",
      "templates/pager.mustache": "<p>\n{{titel}}\n{{#next}}\n</p>\n",
    ])
    let problems = course.build().diagnostics
    #expect(problems.map(\.id) == ["unknown-template-name", "unclosed-section"])
    #expect(problems.map(\.place).allSatisfy { $0.contains("templates/pager.mustache:") })
    #expect(problems[0].range?.start == SourcePosition(line: 2, column: 3))
    #expect(problems[0].help == "did you mean 'title'?")
  }

  @Test func coloursPagesAsConfigured() throws {
    let course = try Course([
      "a.md": "# A\n",
      "lectern.yml": "theme: {dark: {link: \"#abcdef\"}, light: {paper: \"#fefefe\"}}\n",
    ])
    #expect(course.build().ids == [])
    let sheet = try #require(
      try course.files().first { $0.key.hasSuffix(".css") && $0.key.contains("/lectern.") })
    let text = String(decoding: sheet.value, as: UTF8.self)
    #expect(text.contains(":root{--lectern-paper:#fefefe;}"))
    #expect(text.contains(":root[data-theme=\"dark\"]{--lectern-link:#abcdef;}"))
  }
}

@Suite struct SiteSearchTests {
  private func shard(_ course: Course) throws -> (name: String, text: String) {
    let files = try course.files().filter { $0.key.hasPrefix("assets/search-0.") }
    #expect(files.count == 1)
    let file = try #require(files.first)
    return (file.key, String(decoding: file.value, as: UTF8.self))
  }

  @Test func indexesTextBySections() throws {
    let course = try Course([
      "a.md":
        "# Alpha\n\nBefore $\\mathbf{x} \\to y$.\n\n## </script> two\n\nSee @eq-one.\n\n$$\nx\n$$ {#eq-one}\n",
      "lectern.yml": "",
    ])
    #expect(course.build().ids == [])
    let (name, text) = try shard(course)
    #expect(text.contains("[\"a.html#alpha\",\"Alpha\",\"\",\"Before x → y.\"]"))
    #expect(text.contains("See Equation 1.1."))
    #expect(!text.contains("</script>"))
    #expect(try course.page("assets/search.js").contains(name))
  }

  @Test func keepsAnIndexWhoseTextIsTheSame() throws {
    let course = try Course(["a.md": "# Alpha\n\nWords.\n"])
    course.build()
    let (name, _) = try shard(course)
    try course.write("# Alpha\n\nWords.  \n", "a.md")
    course.build()
    #expect(try shard(course).name == name)
    try course.write("# Alpha\n\nOthers.\n", "a.md")
    course.build()
    #expect(try shard(course).name != name)
  }

  @Test func leavesStemsOfOtherLanguagesAlone() throws {
    let course = try Course(["a.md": "# A\n\nDie Dichten über\n", "lectern.yml": "lang: de\n"])
    course.build()
    let text = try shard(course).text
    #expect(text.contains("\"dichten\""))
    #expect(text.contains("\"uber\""))
    // What a page is told of the language.
    #expect(text.contains("],false],[["))
  }

  @Test func canBeTurnedOff() throws {
    let course = try Course(["a.md": "# A\n", "lectern.yml": "search: false\n"])
    course.build()
    #expect(!course.exists("assets/search.js"))
    #expect(try course.page("a.html").contains("data-search=\"\""))
  }
}

@Suite struct SiteOutputTests {
  @Test func removesStalePagesOnlyIfItWroteThem() throws {
    let course = try Course(["a.md": "# A\n", "p/b.md": "# B\n", "c.md": "# C\n"])
    course.build()
    try Data("mine".utf8).write(to: course.root.appending(path: "out/mine.html"))
    try Data("changed".utf8).write(to: course.root.appending(path: "out/c.html"))
    try course.remove("p/b.md")
    try course.remove("c.md")
    course.build()
    #expect(!course.exists("p"))
    #expect(try course.page("mine.html") == "mine")
    #expect(try course.page("c.html") == "changed")
    #expect(course.exists("a.html"))
  }

  @Test func keepsTheOldPageOfANotebookThatCannotBeRead() throws {
    let course = try Course(["a.md": "# A\n", "b.md": "# B\n"])
    course.build()
    let old = try course.page("a.html")
    try course.write("---\ntitle: A\n", "a.md")
    course.build()
    #expect(try course.page("a.html").contains("<main"))
    #expect(old.contains("<main"))
  }

  @Test(arguments: [
    "", "lectern 2\n0 a.html\n", "lectern 1\nzz a.html\n", "lectern 1\n0 ../course/a.md\n",
    "lectern 1\n0 /etc/passwd\n", "\u{0}\u{1}",
  ])
  func trustsNoDamagedManifest(_ manifest: String) throws {
    let course = try Course(["a.md": "# A\n"])
    try FileManager.default.createDirectory(
      atPath: course.output, withIntermediateDirectories: true)
    try Data(manifest.utf8).write(
      to: course.root.appending(path: "out/\(SiteOutput.manifestName)"))
    #expect(course.build().ids == [])
    #expect(FileManager.default.fileExists(atPath: "\(course.folder)/a.md"))
    #expect(course.exists("a.html"))
  }

  @Test func writesNothingAnewThatIsAsItShouldBe() throws {
    let course = try Course(["a.md": "# A\n\nText $x$.\n"])
    course.build()
    let dates = try Self.dates(course)
    course.build()
    #expect(try Self.dates(course).filter { $0.key != SiteOutput.manifestName } == dates)
  }

  private static func dates(_ course: Course) throws -> [String: Date] {
    var dates: [String: Date] = [:]
    for name in try course.files().keys where name != SiteOutput.manifestName {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(course.output)/\(name)")
      dates[name] = attributes[.modificationDate] as? Date
    }
    return dates
  }
}
