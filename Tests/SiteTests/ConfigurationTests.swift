import Diagnostics
import Notebooks
import Testing

@testable import Site

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> (SiteConfiguration, [Diagnostic]) {
    SiteConfiguration.read(SourceFile(path: "lectern.yml", text: text))
  }

  @Test func readsAllKeys() {
    let (configuration, problems) = read(
      """
      title: Flows
      author: [Ada, Emmy]
      lang: de
      base-url: https://example.org/flows
      navigation:
        - intro.md
        - part: One
          pages: [a.md, {page: b.md, numbered: false}]
      theme:
        light: {link: "#0f55a5"}
      redirects:
        old.html: a.md
      footer: "*By* us"
      search: false
      """)
    #expect(problems == [])
    #expect(configuration.title == "Flows")
    #expect(configuration.defaults.authors == ["Ada", "Emmy"])
    #expect(configuration.defaults.language == "de")
    #expect(configuration.baseURL == "https://example.org/flows/")
    #expect(configuration.navigation.map(\.title) == [nil, "One"])
    #expect(configuration.navigation[1].entries.map(\.notebook) == ["a.md", "b.md"])
    #expect(configuration.navigation[1].entries.map(\.isNumbered) == [true, false])
    #expect(configuration.theme.light == ["link": "#0f55a5"])
    #expect(configuration.redirects.map(\.target) == ["a.md"])
    #expect(!configuration.hasSearch)
  }

  @Test(arguments: [
    ("titel: x", "unknown-key", 1, 1, "did you mean 'title'?"),
    (
      "title: x\nnavigation:\n  - prat: A\n    pages: [a.md]", "unknown-key", 3, 5,
      "did you mean 'part'?"
    ),
    ("theme:\n  ligth: {}", "unknown-key", 2, 3, "did you mean 'light'?"),
    ("theme: {light: {mutd: \"#fff\"}}", "unknown-key", 1, 17, "did you mean 'muted'?"),
    ("search: ture", "option-value", 1, 9, "did you mean 'true'?"),
  ])
  func pointsAtWhatIsWrong(
    _ text: String, _ id: String, _ line: Int, _ column: Int, _ help: String
  ) throws {
    let problem = try #require(read(text).1.first)
    #expect(problem.id == id)
    #expect(problem.range?.start == SourcePosition(line: line, column: column))
    #expect(problem.help == help)
  }

  @Test(arguments: [
    "base-url: ftp://x", "base-url: https://a b", "theme: {light: {link: \"red;}body{\"}}",
    "navigation: a.md", "navigation: [[a.md]]", "title: [", "theme: 3",
    "navigation: [{numbered: true}]", "repository: 'https://x\"><script>'",
  ])
  func refusesWhatItCannotUse(_ text: String) {
    #expect(read(text).1.hasErrors)
  }

  @Test func warnsOfColoursThatCannotBeRead() throws {
    let (configuration, problems) = read(
      "theme:\n  light: {link: \"#ccc\", rule: \"#eee\"}\n  dark: {link: \"#86b9f7\"}\n")
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.id == "low-contrast")
    #expect(problem.range?.start == SourcePosition(line: 2, column: 17))
    #expect(configuration.theme.light["link"] == "#ccc")
  }

  // Reference values: WCAG's definition, as contrast checkers show them.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#f00", "#ffffff", 3.998),
    ("#0f55a5", "#0f55a5", 1.0),
  ])
  func measuresContrast(_ a: String, _ b: String, _ expected: Double) throws {
    #expect(abs(try #require(Contrast.ratio(a, b)) - expected) < 0.001)
  }
}
