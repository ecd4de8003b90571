import Diagnostics
import Execution
import Foundation
import Notebooks
import Synchronization
import Testing

@testable import Site

/// A preview of a course, on a thread of its own until its test ends.
private final class RunningPreview {
  let preview: Preview
  private let log = Log()

  final class Log: Sendable {
    let notices = Mutex<[Preview.Notice]>([])
    let arrived = DispatchSemaphore(value: 0)

    func add(_ notice: Preview.Notice) {
      notices.withLock { $0.append(notice) }
      arrived.signal()
    }
  }

  init(_ course: Course, only: String? = nil) {
    var options = SiteOptions(folder: course.folder, output: course.output)
    options.threads = 2
    options.only = only
    let log = log
    let preview = Preview(options, report: { _ in }, tell: { log.add($0) })
    self.preview = preview
    Thread { preview.run() }.start()
  }

  deinit { preview.stop() }

  /// Waits for a notice that has not been taken yet.
  func next(_ isWanted: (Preview.Notice) -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: 30)
    while Date() < end {
      let found = log.notices.withLock { notices in
        notices.firstIndex(where: isWanted).map { notices.remove(at: $0) } != nil
      }
      if found { return true }
      _ = log.arrived.wait(timeout: .now() + 0.2)
    }
    return false
  }

  func rendered(_ page: String) -> Bool { next { $0 == .page(page) } }
}

@Suite(.serialized) struct PreviewTests {
  private static let notebook = "# A\n\nOne.\n\n```{swift}\nlet x = 6 * 7\nprint(x)\n```\n"

  @Test func keepsResultsWhenProseChanges() throws {
    let course = try Course(["a.md": Self.notebook])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    #expect(running.preview.runCount.load(ordering: .relaxed) == 1)
    try course.write("# A\n\nTwo.\n\nThree.\n" + Self.notebook.dropFirst(10), "a.md")
    #expect(running.rendered("a.html"))
    #expect(running.preview.runCount.load(ordering: .relaxed) == 1)
    let page = try course.page("a.html")
    #expect(page.contains("<p>Two.</p>"))
    #expect(page.contains(">42</pre>"))
    try course.write(Self.notebook.replacing("6 * 7", with: "6 * 8"), "a.md")
    #expect(running.rendered("a.html"))
    #expect(running.preview.runCount.load(ordering: .relaxed) == 2)
    #expect(try course.page("a.html").contains(">48</pre>"))
  }

  @Test func moveOfAFailedCellMovesItsComplaint() throws {
    let bad = "# A\n\n```{swift}\nprint([1][1])\n```\n"
    let course = try Course(["a.md": bad])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    #expect(try course.page("a.html").contains("a.md:4:7: error"))
    try course.write(bad.replacing("# A\n", with: "# A\n\nMore.\n"), "a.md")
    #expect(running.rendered("a.html"))
    #expect(try course.page("a.html").contains("a.md:6:7: error"))
    #expect(running.preview.runCount.load(ordering: .relaxed) == 1)
  }

  @Test func survivesAFileSavedHalfWay() throws {
    let course = try Course(["a.md": Self.notebook, "b.md": "# B\n"])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    try course.write("---\ntitle: A", "a.md")
    #expect(
      running.next {
        if case .problems("a.html", let text) = $0 { text.contains("never closed") } else { false }
      })
    #expect(try course.page("a.html").contains(">42</pre>"))
    try course.write("---\ntitle: Whole\n---\nText.\n", "a.md")
    #expect(running.rendered("a.html"))
    #expect(running.next { $0 == .problems(page: "a.html", text: "") })
  }

  @Test func followsFilesThatComeAndGo() throws {
    let course = try Course(["a.md": Self.notebook])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    try course.write("# New\n", "p/b.md")
    #expect(running.rendered("p/b.html"))
    // Its entry in the navigation of other pages comes with theirs.
    #expect(running.rendered("a.html"))
    #expect(try course.page("a.html").contains("href=\"p/b.html\""))
    try FileManager.default.moveItem(
      atPath: "\(course.folder)/p/b.md", toPath: "\(course.folder)/p/c.md")
    #expect(running.rendered("p/c.html"))
    try course.remove("p/c.md")
    #expect(running.rendered("a.html"))
    #expect(running.next { $0 == .page("index.html") })
    #expect(running.preview.runCount.load(ordering: .relaxed) < 4)
    #expect(running.preview.state(ofPage: "p/b.html") != .rendering)
  }

  @Test func showsNewTitlesOnOtherPages() throws {
    let course = try Course(["a.md": "# A\n\n@eq-b\n", "b.md": "# B\n"])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    #expect(running.rendered("b.html"))
    try course.write("# Beta\n\n$$\nx\n$$ {#eq-b}\n", "b.md")
    #expect(running.rendered("b.html"))
    #expect(running.rendered("a.html"))
    let page = try course.page("a.html")
    #expect(page.contains("href=\"b.html#eq-b\""))
    #expect(page.contains("Beta</a>"))
  }

  @Test func followsACourseThatComesBack() throws {
    let course = try Course(["a.md": Self.notebook])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    try FileManager.default.removeItem(atPath: course.folder)
    #expect(
      running.next {
        if case .problems("a.html", let text) = $0 { !text.isEmpty } else { false }
      })
    #expect(try course.page("a.html").contains(">42</pre>"))
    try course.write("# A\n\nBack.\n", "a.md")
    #expect(running.rendered("a.html"))
    #expect(try course.page("a.html").contains("<p>Back.</p>"))
    #expect(running.next { $0 == .problems(page: "a.html", text: "") })
  }

  @Test func followsConfigurationAndTemplates() throws {
    let course = try Course(["a.md": "# A\n"])
    let running = RunningPreview(course)
    #expect(running.rendered("a.html"))
    try course.write("footer: From here\n", "lectern.yml")
    #expect(running.rendered("a.html"))
    #expect(try course.page("a.html").contains("<p>From here</p>"))
    try course.write("<footer>mine {{ttle}}</footer>\n", "templates/footer.mustache")
    #expect(running.rendered("a.html"))
    #expect(try course.page("a.html").contains("<footer>mine </footer>"))
    #expect(
      running.next {
        if case .problems(_, let text) = $0 {
          text.contains("did you mean 'title'?")
        } else {
          false
        }
      })
  }

  @Test func rendersOneNotebookOfAFolder() throws {
    let course = try Course(["a.md": "# A\n", "b.md": "# B\n", "lectern.yml": "navigation: [b.md]"])
    let running = RunningPreview(course, only: "a.md")
    #expect(running.rendered("a.html"))
    #expect(!course.exists("b.html"))
    #expect(running.preview.firstPage == "a.html")
  }
}

@Suite struct FolderWatchTests {
  @Test(arguments: [true, false])
  func findsChanges(asksSystem: Bool) throws {
    let course = try Course(["a.md": "1", "p/b.md": "2", "out/c.html": "3"])
    let watch = FolderWatch(course.folder, skipping: "out", asksSystem: asksSystem)
    try course.write("11", "a.md")
    #expect(watch.next() == ["a.md"])
    try course.write("x", "p/q/new.md")
    #expect(watch.next() == ["p/q/new.md"])
    try course.write("y", "p/q/new.md")
    try course.remove("p/b.md")
    var seen = watch.next() ?? []
    if seen.count < 2 { seen.formUnion(watch.next() ?? []) }
    #expect(seen == ["p/b.md", "p/q/new.md"])
    try course.write("hidden", ".a.md.swp")
    try course.write("page", "out/c.html")
    watch.stop()
    #expect(watch.next() == nil)
  }

  @Test func followsAFolderThatIsReplaced() throws {
    let course = try Course(["a.md": "1", "p/b.md": "2"])
    let watch = FolderWatch(course.folder, skipping: nil)
    let manager = FileManager.default
    try manager.moveItem(atPath: "\(course.folder)/p", toPath: "\(course.root.path)/old")
    try manager.copyItem(atPath: "\(course.root.path)/old", toPath: "\(course.folder)/p")
    #expect(watch.next() == ["p/b.md"])
    try course.write("22", "p/b.md")
    #expect(watch.next() == ["p/b.md"])
    try manager.removeItem(atPath: course.folder)
    var gone: Set<String> = []
    while gone != ["a.md", "p/b.md"] { gone.formUnion(watch.next() ?? []) }
    try course.write("3", "a.md")
    #expect(watch.next() == ["a.md"])
    try course.write("4", "a.md")
    #expect(watch.next() == ["a.md"])
  }
}

@Suite struct ExecutionKeyTests {
  private func key(_ text: String) -> ExecutionKey {
    ExecutionKey(Notebook.read(SourceFile(path: "t.md", text: text)).notebook)
  }

  private static let text = "A `{swift} x`.\n\n```{swift}\n//| label: a\nlet x = 1\n```\n"

  @Test(arguments: [
    ("A `", "Prose, and `"), ("label: a", "label: a\n//| echo: false"),
    ("label: a", "label: a\n//| fig-cap: \"b\""), ("label: a", "label: a\n//| code-fold: true"),
  ])
  func ignoresWhatDecidesNothing(_ old: String, _ new: String) {
    #expect(key(Self.text) == key(Self.text.replacing(old, with: new)))
  }

  @Test(arguments: [
    ("let x = 1", "let x = 2"), ("label: a", "label: b"), ("label: a", "label: a\n//| eval: false"),
    ("`{swift} x`", "`{swift} x + 1`"), ("A `", "---\nseed: 3\n---\nA `"),
    ("label: a", "label: a\n//| fig-width: 3"), ("let x", "```\n\n```{swift}\nlet x"),
  ])
  func seesWhatDecides(_ old: String, _ new: String) {
    #expect(key(Self.text) != key(Self.text.replacing(old, with: new)))
  }
}
