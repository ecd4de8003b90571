import Diagnostics
import Testing

@testable import Notebooks

@Suite struct InclusionTests {
  private static func read(
    _ text: String, _ files: [String: String]
  ) -> (notebook: Notebook?, diagnostics: [Diagnostic]) {
    Notebook.read(bytes: Array(text.utf8), path: "n/a.md") { files[$0].map { Array($0.utf8) } }
  }

  private static func text(_ notebook: Notebook?) -> String { notebook?.file.text ?? "" }

  @Test func filesStandInTheirPlaces() {
    let (notebook, diagnostics) = Self.read(
      "# A\n\n{{< include b.md >}}\n\nend\n{{< include 'sub/c d.md' >}}",
      ["b.md": "---\ntitle: no\n---\nfrom b\n", "sub/c d.md": "x"])
    #expect(diagnostics.isEmpty)
    #expect(Self.text(notebook) == "# A\n\nfrom b\n\n\nend\nx")
    let nested = Self.read(
      "{{< include sub/b.md >}}", ["sub/b.md": "b\n{{< include c.md >}}", "sub/c.md": "c"])
    #expect(Self.text(nested.notebook) == "b\nc")
    #expect(nested.notebook?.file.includedPaths == ["n/sub/b.md", "n/sub/c.md"])
  }

  @Test func cellsAndLabelsOfIncludedFilesAreTheNotebooks() {
    let (notebook, diagnostics) = Self.read(
      "```{swift}\nlet a = 1\n```\n{{< include b.md >}}\n",
      ["b.md": "\n```{swift}\n//| labl: x\nlet b = 2\n```\n"])
    #expect(notebook?.cells.count == 2)
    let text = notebook.flatMap { diagnostics.first?.text(in: $0.file) } ?? ""
    #expect(text.hasPrefix("n/b.md:3:5: error: there is no cell option 'labl'"))
    #expect(text.contains("3 | //| labl: x"))
  }

  /// What isn't an inclusion stays text.
  @Test(arguments: [
    "```\n{{< include b.md >}}\n```", "~~~~\n```\n{{< include b.md >}}\n~~~~",
    "a {{< include b.md >}}", "{{< video b.md >}}", "{{< include >}}", "{{< include b.md",
    "    {{< include b.md >}}", "> {{< include b.md >}}",
  ])
  func otherLinesAreLeft(text: String) {
    let (notebook, diagnostics) = Self.read(text, ["b.md": "included"])
    #expect(Self.text(notebook) == text)
    #expect(diagnostics.allSatisfy { !$0.id.contains("include") })
  }

  @Test func whatCantBeIncludedIsSaidAtItsPlace() {
    let (notebook, diagnostics) = Self.read(
      "a\n\n{{< include b.md >}}\n\n{{< include /etc/passwd >}}\n",
      ["b.md": "b\n\n{{< include ./b.md >}}\n", "/etc/passwd": "secret"])
    #expect(diagnostics.map(\.id) == ["circular-include", "missing-include"])
    let texts = notebook.map { notebook in diagnostics.map { $0.text(in: notebook.file) } } ?? []
    #expect(texts[0].hasPrefix("n/b.md:3:1: error: './b.md' includes itself"))
    #expect(texts[1].hasPrefix("n/a.md:5:1: error: the file '/etc/passwd' can't be read"))
    #expect(!Self.text(notebook).contains("secret"))
  }

  /// Whether the last file holds text or nothing at all.
  @Test(.timeLimit(.minutes(1)), arguments: [String(repeating: "x", count: 1000), "---\n---"])
  func doublingEndsAtALimit(last: String) {
    var files: [String: String] = [:]
    for depth in 0..<9 {
      files["\(depth).md"] = String(repeating: "{{< include \(depth + 1).md >}}\n", count: 20)
    }
    files["9.md"] = last
    let file = SourceFile(path: "a.md", text: "{{< include 0.md >}}")
    let (expanded, diagnostics) = Inclusions.expand(file) { files[$0].map { Array($0.utf8) } }
    #expect(diagnostics.contains { $0.id == "include-limit" })
    #expect(expanded.text.utf8.count < 20_000_000)
  }
}
