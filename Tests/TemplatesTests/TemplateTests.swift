import Diagnostics
import Testing

@testable import Templates

@Suite struct TemplateTests {
  private static let values: [String: TemplateValue] = [
    "name": .text("<Ada> & \"Emmy\""), "html": .markup(Array("<b>x</b>".utf8)),
    "yes": .flag(true), "no": .flag(false), "empty": .list([]),
    "list": .list([.text("a"), .text("b")]),
    "items": .list([.fields(["n": .text("1")]), .fields(["n": .text("2")])]),
    "person": .fields(["name": .text("Emmy"), "age": .text("9")]), "nothing": .text(""),
    "nested": .list([
      .fields(["list": .list([.text("x"), .text("y")])]), .fields(["list": .list([])]),
    ]),
  ]

  private func render(
    _ text: String, _ more: [String: String] = [:]
  ) -> (text: String, diagnostics: [Diagnostic]) {
    let files = more.merging(["t": text]) { $1 }
    let library = TemplateLibrary(
      Dictionary(
        uniqueKeysWithValues: files.map {
          ($0.key, SourceFile(path: "\($0.key).mustache", text: $0.value))
        }))
    let (bytes, found) = library.render("t", Self.values)
    return (String(decoding: bytes, as: UTF8.self), library.diagnostics + found)
  }

  // Rules and forms of the examples: github.com/mustache/spec, version 1.1.3.
  @Test(arguments: [
    ("a {{name}} b", "a &lt;Ada&gt; &amp; &quot;Emmy&quot; b"),
    ("{{{name}}} {{& name }}", "<Ada> & \"Emmy\" <Ada> & \"Emmy\""),
    ("{{{html}}}|{{html}}", "<b>x</b>|&lt;b&gt;x&lt;/b&gt;"),
    ("{{#yes}}y{{/yes}}{{^yes}}n{{/yes}}", "y"),
    ("{{#no}}y{{/no}}{{^no}}n{{/no}}", "n"),
    ("{{#nothing}}y{{/nothing}}{{^nothing}}n{{/nothing}}", "n"),
    ("{{#empty}}y{{/empty}}{{^empty}}n{{/empty}}", "n"),
    ("{{#list}}({{.}}){{/list}}", "(a)(b)"),
    ("{{#list}}{{/list}}x", "x"),
    ("{{#items}}{{n}},{{/items}}", "1,2,"),
    ("{{#person}}{{name}} {{age}}{{/person}} {{person.age}}", "Emmy 9 9"),
    ("{{#nested}}[{{#list}}{{.}}{{/list}}]{{/nested}}", "[xy][]"),
    ("{{! a comment }}x", "x"),
    ("a\n  {{! alone }}\nb", "a\nb"),
    ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
    ("| {{#yes}} b {{/yes}} |", "|  b  |"),
    ("{{=<% %>=}}<%person.age%> {{age}}<%={{ }}=%>{{person.age}}", "9 {{age}}9"),
    ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\n", "a\r\nb\r\n"),
  ])
  func writesAsTheSpecificationSays(_ template: String, _ expected: String) {
    let result = render(template)
    #expect(result.text == expected)
    #expect(result.diagnostics == [])
  }

  @Test func includesPartialsWithTheirIndentation() {
    let result = render(
      "x\n  {{> p}}\ny {{> q}}", ["p": "a\nb {{person.age}}\n", "q": "({{name}})"])
    #expect(result.text == "x\n  a\n  b 9\ny (&lt;Ada&gt; &amp; &quot;Emmy&quot;)")
    #expect(result.diagnostics == [])
  }

  @Test(arguments: [
    ("a\n {{nam}}", "unknown-template-name", 2, 4, "did you mean 'name'?"),
    ("{{person.nme}}", "unknown-template-name", 1, 3, "did you mean 'person.name'?"),
    ("x {{#yes}}", "unclosed-section", 1, 6, "end it with '{{/yes}}'"),
    ("{{/yes}}", "unopened-section", 1, 4, "remove this tag"),
    ("{{#yes}}{{#no}}{{/yes}}{{/no}}", "unclosed-section", 1, 19, "close 'no' first"),
    ("a\n\n{{name", "unclosed-tag", 3, 1, "end it with '}}'"),
    ("{{> pp}}", "unknown-template", 1, 5, "did you mean 'p'?"),
  ])
  func pointsAtMistakes(
    _ template: String, _ id: String, _ line: Int, _ column: Int, _ help: String
  ) throws {
    let problem = try #require(render(template, ["p": ""]).diagnostics.first)
    #expect(problem.id == id)
    #expect(problem.path == "t.mustache")
    #expect(problem.range?.start == SourcePosition(line: line, column: column))
    #expect(problem.help == help)
  }

  @Test func endsWhenTemplatesIncludeOneAnother() {
    let result = render("{{> p}}", ["p": "x{{> t}}"])
    #expect(result.diagnostics.map(\.id) == ["template-circle"])
  }

  @Test func survivesDeepNesting() {
    let depth = 50_000
    let text =
      String(repeating: "{{#yes}}", count: depth) + "x"
      + String(repeating: "{{/yes}}", count: depth)
    #expect(render(text).text == "x")
  }
}
