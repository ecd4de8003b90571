import Diagnostics
import Foundation
import Testing

@testable import Site

/// What scripts do for readers, in a real browser.
@Suite(
  .serialized, .enabled(if: Browser.path != nil, "no Chromium is installed (apt install chromium)"))
struct BrowserTests {
  private static let files = [
    "lectern.yml": "title: Flows\nnavigation: [a.md, p/b.md]\n",
    "a.md": """
    ---
    title: Alpha
    ---
    ## One
    A diffeomorphism is smooth both ways.

    ```{swift}
    //| code-fold: true
    print(6 * 7)
    ```

    ```swift
    let shown = 1
    ```

    ## Two
    Störmer's rule.

    ## Three
    The end.
    """,
    "p/b.md": "# Beta\n\n## Jacobian\n\nA determinant of derivatives.\n\n## Other\n\nWords.\n",
  ]

  private func site() throws -> Course {
    let course = try Course(Self.files)
    #expect(course.build().ids == [])
    return course
  }

  private func address(_ course: Course, _ page: String) -> String {
    URL(filePath: "\(course.output)/\(page)").absoluteString
  }

  @Test func searchesWithoutAServer() throws {
    let course = try site()
    let tab = try Browser().open(address(course, "p/b.html"))
    #expect(try tab.text("document.querySelector('.lectern-search').textContent") == "Search/")
    try tab.press("/", code: 191, text: "/")
    try tab.wait("document.querySelector('dialog.search').open")
    try tab.type("diffeomorph")
    try tab.wait("document.querySelectorAll('.search li a').length > 0")
    #expect(try tab.text("document.querySelector('.search strong').textContent") == "Alpha › One")
    #expect(
      try tab.text("document.querySelector('.search mark').textContent").hasPrefix("diffeomorph"))
    try tab.press("ArrowDown", code: 40)
    #expect(try tab.text("document.activeElement.tagName") == "A")
    try tab.press("Enter", code: 13, text: "\r")
    try tab.wait("location.pathname.endsWith('/a.html') && location.hash === '#one'")
  }

  @Test func findsWordsByTheirStemAndWithoutAccents() throws {
    let course = try site()
    let tab = try Browser().open(address(course, "a.html"))
    try tab.press("k", code: 75, modifiers: 2)
    try tab.wait("document.querySelector('dialog.search').open")
    for (text, hit) in [("stormer", "Alpha › Two"), ("determinants", "Beta › Jacobian")] {
      try tab.value("document.querySelector('.search input').value = ''")
      try tab.type(text)
      try tab.wait("document.querySelector('.search strong')?.textContent === '\(hit)'")
    }
    try tab.value("document.querySelector('.search input').value = ''")
    try tab.type("xyzzy")
    try tab.wait("document.querySelector('.search [role=status]').textContent === 'Nothing found'")
    try tab.press("Escape", code: 27)
    try tab.wait("!document.querySelector('dialog.search').open")
  }

  @Test func keepsTheThemeThatAReaderChose() throws {
    let course = try site()
    let tab = try Browser().open(address(course, "a.html"))
    let paper = "getComputedStyle(document.body).backgroundColor"
    let light = try tab.text(paper)
    let press = "document.querySelector('.lectern-theme').click()"
    _ = try (tab.value(press), tab.value(press))
    #expect(try tab.text("document.documentElement.dataset.theme") == "dark")
    #expect(try tab.text(paper) != light)
    try tab.go(to: address(course, "p/b.html"))
    #expect(try tab.text("document.documentElement.dataset.theme") == "dark")
    #expect(try tab.text("document.querySelector('.lectern-theme').textContent") == "Theme: dark")
  }

  @Test func foldsCode() throws {
    let course = try site()
    let tab = try Browser().open(address(course, "a.html"))
    let isShown = "document.querySelector('.fold .listing').checkVisibility()"
    #expect(try tab.value(isShown) as? Bool == false)
    try tab.value("document.querySelector('.fold summary').click()")
    try tab.wait(isShown)
  }

  @Test func copiesCode() throws {
    let course = try site()
    let served = try Served(course.folder, course.root.appending(path: "preview").path)
    let browser = try Browser()
    try browser.call(
      "Browser.grantPermissions",
      ["permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]])
    let tab = try browser.open(served.address + "a.html")
    try tab.call("Page.bringToFront")
    try tab.wait("document.querySelector('main > .lectern-code > .lectern-copy')")
    try tab.value("document.querySelector('main > .lectern-code > .lectern-copy').click()")
    try tab.wait(
      "document.querySelector('main > .lectern-code > .lectern-copy').textContent === 'Copied'")
    #expect(try tab.text("navigator.clipboard.readText()") == "let shown = 1")
  }

  @Test func readsWithoutScripts() throws {
    let course = try site()
    let browser = try Browser()
    let tab = try browser.open("about:blank#")
    try tab.call("Emulation.setScriptExecutionDisabled", ["value": true])
    try tab.call("Page.navigate", ["url": address(course, "a.html")])
    try tab.wait("document.readyState === 'complete' && document.querySelector('main')")
    #expect(try tab.number("document.querySelectorAll('button').length") == 0)
    #expect(try tab.number("document.querySelectorAll('.site-navigation a').length") > 1)
  }
}

/// A preview on a thread of its own, until its test ends.
final class Served {
  private let server: PreviewServer
  var address: String { server.address }

  init(_ folder: String, _ output: String) throws {
    var options = SiteOptions(folder: folder, output: output)
    options.threads = 2
    let server = try PreviewServer(options, port: 0, report: { _ in })
    self.server = server
    Thread { server.run() }.start()
  }

  deinit { server.stop() }
}

/// A preview's pages in a real browser.
@Suite(
  .serialized, .enabled(if: Browser.path != nil, "no Chromium is installed (apt install chromium)"))
struct PreviewBrowserTests {
  private static let paragraphs = (1...40).map { "Paragraph \($0) says little." }
    .joined(separator: "\n\n")
  private static let notebook = """
    # Title

    First words.

    \(paragraphs)

    ```{swift}
    //| code-fold: true
    let x = 6 * 7
    print(x)
    ```

    Words at the end.

    """

  @Test func followsAnEditWithoutLosingThePlace() throws {
    let course = try Course(["a.md": Self.notebook])
    let served = try Served(course.folder, course.output)
    let tab = try Browser().open(served.address + "a.html")
    try tab.wait("document.querySelector('.printed')?.textContent === '42'")
    try tab.value("document.querySelector('.fold summary').click()")
    try tab.value("document.querySelectorAll('main > p')[30].id = 'here'")
    try tab.value(
      "document.getElementById('here').scrollIntoView({block:'center',behavior:'instant'})")
    let top = "document.getElementById('here').getBoundingClientRect().top"
    let before = try tab.number(top)
    try course.write(
      Self.notebook.replacing("First words.", with: "First.\n\nMore.\n\nAnd *more*."), "a.md")
    try tab.wait("document.querySelector('main').textContent.includes('And more.')")
    #expect(abs(try tab.number(top) - before) < 2)
    #expect(try tab.value("document.querySelector('.fold').open") as? Bool == true)
    #expect(try tab.number("document.querySelectorAll('.lectern-code').length") == 1)
    try course.write(Self.notebook.replacing("6 * 7", with: "6 * 8"), "a.md")
    try tab.wait("document.querySelector('.printed').textContent === '48'")
    #expect(try tab.value("document.querySelector('.fold').open") as? Bool == true)
    #expect(try tab.number("document.querySelectorAll('.lectern-code').length") == 1)
    #expect(abs(try tab.number(top) - before) < 2)
  }

  @Test func showsErrorsUnderTheirCellUntilTheyAreMended() throws {
    let course = try Course(["a.md": Self.notebook])
    let served = try Served(course.folder, course.output)
    let tab = try Browser().open(served.address + "a.html")
    try tab.wait("document.querySelector('.printed')")
    try course.write(Self.notebook.replacing("6 * 7", with: "6 * seven"), "a.md")
    try tab.wait("document.querySelector('.cell .failure')?.textContent.includes('seven')")
    #expect(try tab.value("document.querySelector('.lectern-problems')") is NSNull?)
    try course.write("---\ntitle: Half", "a.md")
    try tab.wait(
      "document.querySelector('.lectern-problems')?.textContent.includes('never closed')")
    try course.write(Self.notebook, "a.md")
    try tab.wait("document.querySelector('.printed')?.textContent === '42'")
    try tab.wait("!document.querySelector('.failure')")
  }

  @Test func takesANewTitleIntoTheListOfPages() throws {
    let course = try Course(["a.md": "# A\n", "b.md": "# B\n"])
    let served = try Served(course.folder, course.output)
    let tab = try Browser().open(served.address + "a.html")
    try tab.wait("document.querySelector('.site-navigation')")
    try course.write("# Better\n", "b.md")
    try tab.wait("document.querySelector('.site-navigation').textContent.includes('Better')")
    try tab.go(to: served.address)
    try tab.wait("document.querySelector('.card a')")
  }
}
